import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer, OdometerField } from '#platform/web/design/index.ts';
import { useWorkshop } from '#platform/web/session/session.ts';
import { type OdometerReason, odometerReasons } from '../../rules/index.ts';
import { withoutBlanks } from '../shared/blanks.ts';
import type { VehicleFile } from '../shared/records.ts';

interface NotedReading {
  value: number;
  reason?: OdometerReason;
}

/** Notes what the odometer shows outside a visit; less than last time asks for a reason. */
export function NoteOdometer({ vehicle, onClose }: { vehicle: VehicleFile; onClose: () => void }) {
  const { t } = useTranslation('registry');
  const { id: workshopId } = useWorkshop();
  const [form] = Form.useForm<NotedReading>();
  const value = Form.useWatch('value', form);
  const note = useCommand('post', '/api/v1/vehicles/{vehicleId}/odometer-readings', {
    form,
    show: 'inline',
    onDone: onClose,
  });
  const isLess = typeof value === 'number' && vehicle.odometer !== null && value < vehicle.odometer;
  return (
    <FormDrawer
      title={t('reading.note')}
      form={form}
      command={note}
      submit={t('reading.note')}
      onSubmit={(reading) =>
        note.run({
          params: { path: { vehicleId: vehicle.id } },
          body: { ...withoutBlanks(reading), unit: vehicle.odometerUnit, workshopId },
        })
      }
      onClose={onClose}
    >
      <Form.Item name="value" label={t('vehicle.odometer')} rules={[{ required: true }]}>
        <OdometerField unit={vehicle.odometerUnit} autoFocus />
      </Form.Item>
      <Form.Item name="reason" label={t('reading.reason')} hidden={!isLess}>
        <Select
          allowClear
          options={odometerReasons.map((reason) => ({
            value: reason,
            label: t(`odometer-reason.${reason}`),
          }))}
        />
      </Form.Item>
    </FormDrawer>
  );
}
