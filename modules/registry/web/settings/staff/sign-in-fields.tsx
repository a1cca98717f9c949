import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { type Locale, localeNames, locales } from '#platform/web/locale.ts';

/** The first password, told to the person, who changes it under their own account. */
export function SignInFields({ within }: { within?: string }) {
  const { t } = useTranslation('registry');
  const at = (name: string) => (within ? [within, name] : name);
  return (
    <>
      <Form.Item
        name={at('password')}
        label={t('staff.password')}
        extra={t('staff.password-hint')}
        rules={[{ required: true }]}
      >
        <Input.Password autoComplete="new-password" maxLength={400} />
      </Form.Item>
      <Form.Item name={at('locale')} label={t('staff.language')} required>
        <Select options={locales.map((value: Locale) => ({ value, label: localeNames[value].full }))} />
      </Form.Item>
    </>
  );
}
