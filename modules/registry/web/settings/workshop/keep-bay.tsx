import { Form, Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer } from '#platform/web/design/index.ts';
import { useWorkshop } from '#platform/web/session/session.ts';
import { bayKinds } from '../../../rules/index.ts';
import { changesIn, withoutBlanks } from '../../shared/blanks.ts';
import { InUseField } from '../../shared/in-use-field.tsx';
import type { Bay } from '../../shared/records.ts';
import { useRowBasis } from '../../shared/use-row-basis.ts';

type BayTyped = Pick<Bay, 'name' | 'kind'> & { position?: number; archived?: boolean };

interface KeepBayProps {
  bay: Bay | null;
  /** Where a new one stands on the boards. */
  next: number;
  onClose(): void;
}

/** Adds a bay, or changes one; a bay out of use is offered to nobody and keeps its past. */
export function KeepBay({ bay, next, onClose }: KeepBayProps) {
  const { t } = useTranslation('registry');
  const { id: workshopId } = useWorkshop();
  const [before] = useState<Partial<BayTyped>>(
    bay ? { ...bay, archived: bay.archivedAt !== null } : { kind: 'lift', position: next },
  );
  const [form] = Form.useForm<BayTyped>();
  const basis = useRowBasis(bay);
  const options = { form, show: 'inline' as const, onDone: onClose };
  const add = useCommand('post', '/api/v1/workshops/{workshopId}/bays', options);
  const change = useCommand('patch', '/api/v1/bays/{bayId}', { ...options, basedOn: basis.basedOn });
  const send = (typed: BayTyped) =>
    bay
      ? change.run({ params: { path: { bayId: bay.id } }, body: withoutBlanks(changesIn(typed, before)) })
      : add.run({ params: { path: { workshopId } }, body: withoutBlanks(typed) });
  return (
    <FormDrawer<BayTyped>
      title={bay ? bay.name : t('bay.add')}
      form={form}
      command={bay ? basis.following(change) : add}
      submit={bay ? t('save') : t('bay.add')}
      initial={before}
      onSubmit={send}
      onClose={onClose}
    >
      <Form.Item name="name" label={t('bay.name')} rules={[{ required: true }]}>
        <Input autoFocus maxLength={40} />
      </Form.Item>
      <Form.Item name="kind" label={t('bay.kind')} required>
        <Select options={bayKinds.map((value) => ({ value, label: t(`bay-kind.${value}`) }))} />
      </Form.Item>
      <Form.Item name="position" label={t('bay.position')}>
        <InputNumber min={0} max={9999} style={{ inlineSize: '100%' }} />
      </Form.Item>
      {bay ? <InUseField /> : null}
    </FormDrawer>
  );
}
