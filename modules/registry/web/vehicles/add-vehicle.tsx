import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { paths } from '#platform/web/api/openapi.gen.ts';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer, OdometerField } from '#platform/web/design/index.ts';
import { useGo } from '#platform/web/navigation.tsx';
import { useWorkshop } from '#platform/web/session/session.ts';
import { withoutBlanks } from '../shared/blanks.ts';
import { IdentityFields } from './identity-fields.tsx';
import { VehicleFields } from './vehicle-fields.tsx';

type NewVehicle = NonNullable<
  paths['/api/v1/vehicles']['post']['requestBody']
>['content']['application/json'];

interface AddVehicleProps {
  owner?: { id: string; name: string };
  onClose(): void;
}

/** A car is known from its plate or its VIN on; the rest can wait. */
export function AddVehicle({ owner, onClose }: AddVehicleProps) {
  const { t } = useTranslation('registry');
  const { id: workshopId } = useWorkshop();
  const [form] = Form.useForm<NewVehicle>();
  const go = useGo();
  const add = useCommand('post', '/api/v1/vehicles', {
    form,
    show: 'inline',
    onDone: ({ id }) => go(`/vehicles/${id}`),
  });
  const send = ({ plate, ...rest }: NewVehicle) =>
    add.run({ body: { ...withoutBlanks(rest), ...(plate?.text ? { plate } : {}), workshopId } });
  return (
    <FormDrawer
      title={t('vehicle.add')}
      form={form}
      command={add}
      submit={t('vehicle.add')}
      draft={owner ? `vehicle.of.${owner.id}` : 'vehicle.new'}
      {...(owner ? { initial: { ownerId: owner.id } } : {})}
      onSubmit={send}
      onClose={onClose}
    >
      <IdentityFields />
      <VehicleFields owner={owner ?? null} />
      <Form.Item name="odometer" label={t('vehicle.odometer')}>
        <OdometerField />
      </Form.Item>
    </FormDrawer>
  );
}
