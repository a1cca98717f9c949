import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { StaffFile } from '../../shared/records.ts';
import css from '../../shared/rows.module.css';

export type ParticularsTyped = Pick<StaffFile, 'name' | 'employeeNumber' | 'phone' | 'email'>;

/** Who somebody is and how they are reached; one signs in by e-mail or phone. */
export function ParticularsFields() {
  const { t } = useTranslation('registry');
  return (
    <>
      <div className={css.pair}>
        <Form.Item name="name" label={t('staff.name')} rules={[{ required: true }]}>
          <Input autoFocus maxLength={80} autoComplete="off" />
        </Form.Item>
        <Form.Item name="employeeNumber" label={t('staff.number')}>
          <Input maxLength={40} autoComplete="off" />
        </Form.Item>
      </div>
      <div className={css.pair}>
        <Form.Item name="phone" label={t('staff.phone')}>
          <Input maxLength={40} inputMode="tel" autoComplete="off" />
        </Form.Item>
        <Form.Item name="email" label={t('staff.email')}>
          <Input maxLength={200} inputMode="email" autoComplete="off" />
        </Form.Item>
      </div>
    </>
  );
}
