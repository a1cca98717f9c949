import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { rightsOf } from '#modules/registry/rules/index.ts';
import { api } from '#platform/web/api/client.ts';
import { useWorkshop } from '#platform/web/session/session.ts';

interface OwnerFieldProps {
  name: string;
  hint?: string | undefined;
  required?: boolean;
}

/** Who sees to it. */
export function OwnerField({ name, hint, required = false }: OwnerFieldProps) {
  const { t } = useTranslation('complaints');
  const { id: workshopId } = useWorkshop();
  const staff = api.useQuery('get', '/api/v1/staff', { params: { query: { workshopId, limit: 200 } } });
  return (
    <Form.Item name={name} label={t('owner')} extra={hint} rules={[{ required }]}>
      <Select
        allowClear={!required}
        showSearch={{ optionFilterProp: 'label' }}
        loading={staff.isPending}
        options={(staff.data?.items ?? [])
          .filter(({ roles }) =>
            roles.some((at) => at.workshopId === workshopId && rightsOf(at.roles).has('complaint.handle')),
          )
          .map(({ id, name: label }) => ({ value: id, label }))}
      />
    </Form.Item>
  );
}
