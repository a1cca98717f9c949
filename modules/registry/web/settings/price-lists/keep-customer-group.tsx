import { Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer } from '#platform/web/design/index.ts';
import { useWorkshop } from '#platform/web/session/session.ts';
import { changesIn, withoutBlanks } from '../../shared/blanks.ts';
import { InUseField } from '../../shared/in-use-field.tsx';
import { NamesFields } from '../../shared/names.tsx';
import type { CustomerGroup } from '../../shared/records.ts';
import { useRowBasis } from '../../shared/use-row-basis.ts';

type GroupTyped = Pick<CustomerGroup, 'names'> & { archived?: boolean };

/** A group of customers that may be charged by a list of its own. */
export function KeepCustomerGroup({ group, onClose }: { group: CustomerGroup | null; onClose: () => void }) {
  const { t } = useTranslation('registry');
  const { id: workshopId } = useWorkshop();
  const [before] = useState<Partial<GroupTyped>>(
    group ? { ...group, archived: group.archivedAt !== null } : {},
  );
  const [form] = Form.useForm<GroupTyped>();
  const basis = useRowBasis(group);
  const options = { form, show: 'inline' as const, onDone: onClose };
  const add = useCommand('post', '/api/v1/customer-groups', options);
  const change = useCommand('patch', '/api/v1/customer-groups/{customerGroupId}', {
    ...options,
    basedOn: basis.basedOn,
  });
  const send = ({ names, ...rest }: GroupTyped) => {
    const body = { names: withoutBlanks(names), workshopId };
    return group
      ? change.run({
          params: { path: { customerGroupId: group.id } },
          body: { ...changesIn(rest, before), ...body },
        })
      : add.run({ body });
  };
  return (
    <FormDrawer<GroupTyped>
      title={t(group ? 'customer-group.title' : 'customer-group.add')}
      form={form}
      command={group ? basis.following(change) : add}
      submit={group ? t('save') : t('customer-group.add')}
      initial={before}
      onSubmit={send}
      onClose={onClose}
    >
      <NamesFields />
      {group ? <InUseField /> : null}
    </FormDrawer>
  );
}
