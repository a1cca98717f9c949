import { Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { paths } from '#platform/web/api/openapi.gen.ts';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer } from '#platform/web/design/index.ts';
import { useWorkshop } from '#platform/web/session/session.ts';
import { changesIn } from '../shared/blanks.ts';
import { InUseField } from '../shared/in-use-field.tsx';
import type { VehicleFile } from '../shared/records.ts';
import { IdentityFields } from './identity-fields.tsx';
import { PaperFields, VehicleFields } from './vehicle-fields.tsx';

type VehicleChange = NonNullable<
  paths['/api/v1/vehicles/{vehicleId}']['patch']['requestBody']
>['content']['application/json'];

/** Puts the file of a car right; earlier plates and owners stay in it. */
export function EditVehicle({ vehicle, onClose }: { vehicle: VehicleFile; onClose: () => void }) {
  const { t } = useTranslation('registry');
  const { id: workshopId } = useWorkshop();
  const [before] = useState(() => initialOf(vehicle));
  const [form] = Form.useForm<VehicleChange>();
  const change = useCommand('patch', '/api/v1/vehicles/{vehicleId}', {
    form,
    show: 'inline',
    onDone: onClose,
  });
  const send = ({ plate, ...rest }: VehicleChange) =>
    change.run({
      params: { path: { vehicleId: vehicle.id } },
      body: { ...changesIn(rest, before), ...plateChange(before, plate?.text), workshopId },
    });
  return (
    <FormDrawer
      title={t('vehicle.edit')}
      form={form}
      command={change}
      submit={t('save')}
      draft={`vehicle.${vehicle.id}`}
      initial={before}
      onSubmit={send}
      onClose={onClose}
    >
      <IdentityFields self={vehicle.id} />
      <VehicleFields owner={vehicle.owner} />
      <PaperFields />
      <InUseField />
    </FormDrawer>
  );
}

/** A plate that was not touched is not sent: its country and colour stay as they are. */
function plateChange({ plate }: VehicleChange, typed = ''): Pick<VehicleChange, 'plate'> {
  if (typed === (plate?.text ?? '')) return {};
  return { plate: typed.trim() ? { text: typed } : null };
}

function initialOf(vehicle: VehicleFile): VehicleChange {
  return {
    ...(vehicle.plate ? { plate: { text: vehicle.plate.text } } : {}),
    vin: vehicle.vin,
    make: vehicle.make,
    model: vehicle.model,
    modelYear: vehicle.modelYear,
    colour: vehicle.colour,
    ...(vehicle.owner ? { ownerId: vehicle.owner.id } : {}),
    energy: vehicle.energy,
    body: vehicle.body,
    engineNumber: vehicle.engineNumber,
    firstRegisteredOn: vehicle.firstRegisteredOn,
    warrantyStartsOn: vehicle.warrantyStartsOn,
    warrantyEndsOn: vehicle.warrantyEndsOn,
    warrantyEndsOdometer: vehicle.warrantyEndsOdometer,
    archived: vehicle.archivedAt !== null,
  };
}
