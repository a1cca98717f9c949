import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { whoMay } from '#modules/registry/rules/index.ts';
import { api } from '#platform/web/api/client.ts';
import { useWorkshop } from '#platform/web/session/session.ts';

/** Who received the customer: the people of this desk. */
export function DeskStaffField({ name }: { name: string }) {
  const { t } = useTranslation('reception');
  const { id: workshopId } = useWorkshop();
  const staff = api.useQuery('get', '/api/v1/staff', { params: { query: { workshopId, limit: 200 } } });
  const receives: readonly string[] = whoMay('visit.take-over');
  const people = (staff.data?.items ?? []).filter(({ roles }) =>
    roles.some(
      (held) => held.workshopId === workshopId && held.roles.some((role) => receives.includes(role)),
    ),
  );
  return (
    <Form.Item name={name} label={t('paper-form.received-by')}>
      <Select
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        loading={staff.isPending}
        options={people.map((one) => ({ value: one.id, label: one.name }))}
      />
    </Form.Item>
  );
}
