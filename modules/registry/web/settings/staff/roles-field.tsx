import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { type Role, roles } from '../../../rules/index.ts';

interface RolesFieldProps {
  id?: string;
  value?: Role[];
  onChange?: (roles: Role[]) => void;
}

/** Any number of roles: in a small shop one person wears many hats. */
export function RolesField(field: RolesFieldProps) {
  const { t } = useTranslation('registry');
  return (
    <Select<Role[]>
      {...field}
      mode="multiple"
      showSearch={{ optionFilterProp: 'label' }}
      options={roles.map((value) => ({ value, label: t(`role.${value}`) }))}
    />
  );
}
