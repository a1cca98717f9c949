import { Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { DayField, FormDrawer } from '#platform/web/design/index.ts';
import { useWorkshop } from '#platform/web/session/session.ts';
import { equipmentKinds } from '../../../rules/index.ts';
import { changesIn, withoutBlanks } from '../../shared/blanks.ts';
import { InUseField } from '../../shared/in-use-field.tsx';
import type { Bay, Equipment } from '../../shared/records.ts';
import { useRowBasis } from '../../shared/use-row-basis.ts';

type EquipmentTyped = Pick<Equipment, 'name' | 'kind' | 'bayId' | 'nextCheckOn'> & { archived?: boolean };

interface KeepEquipmentProps {
  equipment: Equipment | null;
  bays: readonly Bay[];
  onClose(): void;
}

/** Adds a tool worth planning, or changes one. */
export function KeepEquipment({ equipment, bays, onClose }: KeepEquipmentProps) {
  const { t } = useTranslation('registry');
  const { id: workshopId } = useWorkshop();
  const [before] = useState<Partial<EquipmentTyped>>(
    equipment ? { ...equipment, archived: equipment.archivedAt !== null } : { kind: 'scanner' },
  );
  const [form] = Form.useForm<EquipmentTyped>();
  const basis = useRowBasis(equipment);
  const options = { form, show: 'inline' as const, onDone: onClose };
  const add = useCommand('post', '/api/v1/workshops/{workshopId}/equipment', options);
  const change = useCommand('patch', '/api/v1/equipment/{equipmentId}', {
    ...options,
    basedOn: basis.basedOn,
  });
  const send = (typed: EquipmentTyped) =>
    equipment
      ? change.run({ params: { path: { equipmentId: equipment.id } }, body: changesIn(typed, before) })
      : add.run({ params: { path: { workshopId } }, body: withoutBlanks(typed) });
  return (
    <FormDrawer<EquipmentTyped>
      title={equipment ? equipment.name : t('equipment.add')}
      form={form}
      command={equipment ? basis.following(change) : add}
      submit={equipment ? t('save') : t('equipment.add')}
      initial={before}
      onSubmit={send}
      onClose={onClose}
    >
      <Form.Item name="name" label={t('equipment.name')} rules={[{ required: true }]}>
        <Input autoFocus maxLength={80} />
      </Form.Item>
      <Form.Item name="kind" label={t('equipment.kind')} required>
        <Select options={equipmentKinds.map((value) => ({ value, label: t(`equipment-kind.${value}`) }))} />
      </Form.Item>
      <Form.Item name="bayId" label={t('equipment.bay')}>
        <Select
          allowClear
          options={bays
            .filter(({ id, archivedAt }) => !archivedAt || id === equipment?.bayId)
            .map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
      <Form.Item name="nextCheckOn" label={t('equipment.next-check')}>
        <DayField />
      </Form.Item>
      {equipment ? <InUseField /> : null}
    </FormDrawer>
  );
}
