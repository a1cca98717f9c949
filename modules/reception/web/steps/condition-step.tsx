import { App, Form, Select, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import { odometerReasons } from '#modules/registry/rules/index.ts';
import type { warningLamps } from '#modules/repair-orders/rules/index.ts';
import { useVisit, type VisitPage } from '#modules/repair-orders/web/index.ts';
import { useCommand } from '#platform/web/api/use-command.ts';
import {
  FormDrawer,
  Instant,
  KeyPad,
  OdometerField,
  useFormat,
  useRoom,
} from '#platform/web/design/index.ts';
import type { StepProps } from '#platform/web/page.ts';
import { FuelGauge } from '../condition/fuel-gauge.tsx';
import { WarningLamps } from '../condition/warning-lamps.tsx';
import css from './steps.module.css';

interface ConditionSeen {
  odometer: number;
  odometerReason?: (typeof odometerReasons)[number];
  fuelPercent?: number | null;
  warningLamps: (typeof warningLamps)[number][];
  noDamageSeen?: boolean;
}

/** The dashboard as it is read when the car comes: odometer, fuel, lamps. */
export default function ConditionStep({ visitId, close }: StepProps) {
  const visit = useVisit(visitId).data;
  return visit ? <ConditionForm visit={visit} close={close} /> : null;
}

function ConditionForm({ visit, close }: { visit: VisitPage; close: () => void }) {
  const { t } = useTranslation('reception');
  const { message } = App.useApp();
  const [form] = Form.useForm<ConditionSeen>();
  const note = useCommand('put', '/api/v1/visits/{visitId}/condition', {
    form,
    show: 'inline',
    onDone({ warnings }) {
      if (warnings[0]) message.warning(warnings[0].detail);
      close();
    },
  });
  const send = ({ odometerReason, ...seen }: ConditionSeen) =>
    note.run({
      params: { path: { visitId: visit.id } },
      body: { ...seen, odometerReason: odometerReason ?? null },
    });
  return (
    <FormDrawer<ConditionSeen>
      title={t('condition.title')}
      form={form}
      command={note}
      initial={{
        odometer: visit.odometer ?? undefined,
        fuelPercent: visit.fuelPercent,
        warningLamps: visit.warningLamps as ConditionSeen['warningLamps'],
        noDamageSeen: visit.noDamageSeen ?? false,
      }}
      submit={t('condition.note')}
      onSubmit={send}
      onClose={close}
      draft={`visit.${visit.id}.condition`}
      width={560}
    >
      <OdometerRead visit={visit} />
      <Form.Item name="fuelPercent" label={t('condition.fuel')}>
        <FuelGauge />
      </Form.Item>
      <Form.Item name="warningLamps" label={t('condition.lamps')}>
        <WarningLamps />
      </Form.Item>
      {visit.damageMarks.length > 0 ? null : (
        <Form.Item name="noDamageSeen" label={t('condition.no-damage')} valuePropName="checked">
          <Switch />
        </Form.Item>
      )}
    </FormDrawer>
  );
}

/** The last reading stands above, so that a slip of the finger is seen; less than that needs a reason. */
function OdometerRead({ visit }: { visit: VisitPage }) {
  const { t } = useTranslation('reception');
  const format = useFormat();
  const room = useRoom();
  const form = Form.useFormInstance();
  const typed = Form.useWatch<number | undefined>('odometer', form);
  const { lastOdometer } = visit;
  const unit = visit.odometerUnit === 'mi' ? 'mi' : 'km';
  const isLess = typed !== undefined && typed !== null && lastOdometer !== null && typed < lastOdometer.value;
  return (
    <>
      <Form.Item
        name="odometer"
        label={t('condition.odometer')}
        rules={[{ required: true, message: t('condition.odometer-needed') }]}
        extra={
          lastOdometer ? (
            <>
              {t('condition.last', { reading: `${format.number(lastOdometer.value)} ${unit}` })} ·{' '}
              <Instant at={lastOdometer.readAt} />
            </>
          ) : (
            t('condition.first')
          )
        }
      >
        <OdometerField unit={unit} autoFocus={room === 'desk'} />
      </Form.Item>
      {room === 'desk' ? null : (
        <div className={css.pad}>
          <KeyPad
            kind="number"
            maxLength={7}
            value={typed ? String(typed) : ''}
            onChange={(digits) => form.setFieldsValue({ odometer: digits ? Number(digits) : null })}
          />
        </div>
      )}
      {isLess ? (
        <Form.Item
          name="odometerReason"
          label={t('condition.why-less')}
          rules={[{ required: true, message: t('condition.why-less-needed') }]}
        >
          <Select
            options={odometerReasons.map((value) => ({
              value,
              label: t(`registry:odometer-reason.${value}`),
            }))}
          />
        </Form.Item>
      ) : null}
    </>
  );
}
