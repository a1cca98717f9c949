import { Form, Input, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { localeNames, locales } from '#platform/web/locale.ts';
import css from './first-run.module.css';
import { OpeningHours } from './opening-hours.tsx';
import { type Country, countries, currencies, habitOf } from './setup-wish.ts';

const needed = [{ required: true, whitespace: true }];

export function GroupFields() {
  const { t } = useTranslation('platform');
  return (
    <fieldset className={css.part}>
      <legend>{t('setup.group')}</legend>
      <Form.Item
        name={['organization', 'name']}
        label={t('setup.group-name')}
        extra={t('setup.group-hint')}
        rules={needed}
      >
        <Input autoFocus maxLength={120} />
      </Form.Item>
    </fieldset>
  );
}

export function WorkshopFields() {
  const { t } = useTranslation('platform');
  const form = Form.useFormInstance();
  const proposeHabit = (country: Country) =>
    form.setFieldValue('workshop', { ...form.getFieldValue('workshop'), ...habitOf(country) });
  return (
    <fieldset className={css.part}>
      <legend>{t('setup.workshop')}</legend>
      <Form.Item name={['workshop', 'name']} label={t('setup.workshop-name')} rules={needed}>
        <Input maxLength={120} />
      </Form.Item>
      <Form.Item
        name={['workshop', 'country']}
        label={t('setup.country')}
        extra={t('setup.country-hint')}
        rules={[{ required: true }]}
      >
        <Radio.Group
          optionType="button"
          onChange={(event) => proposeHabit(event.target.value as Country)}
          options={countries.map((value) => ({ value, label: t(`country.${value}`) }))}
        />
      </Form.Item>
      <div className={css.row}>
        <Form.Item name={['workshop', 'timeZone']} label={t('setup.time-zone')} rules={[{ required: true }]}>
          <Select
            showSearch
            options={Intl.supportedValuesOf('timeZone').map((value) => ({ value, label: value }))}
          />
        </Form.Item>
        <Form.Item name={['workshop', 'currency']} label={t('setup.currency')} rules={[{ required: true }]}>
          <Select options={currencies.map((value) => ({ value, label: t(`currency.${value}`) }))} />
        </Form.Item>
        <Form.Item name={['workshop', 'locale']} label={t('setup.language')} rules={[{ required: true }]}>
          <Select options={locales.map((value) => ({ value, label: localeNames[value].full }))} />
        </Form.Item>
      </div>
      <OpeningHours />
    </fieldset>
  );
}

export function OwnerFields() {
  const { t } = useTranslation('platform');
  return (
    <fieldset className={css.part}>
      <legend>{t('setup.owner')}</legend>
      <div className={css.row}>
        <Form.Item name={['owner', 'name']} label={t('setup.owner-name')} rules={needed}>
          <Input autoComplete="name" maxLength={80} />
        </Form.Item>
        <Form.Item
          name={['owner', 'email']}
          label={t('account.email')}
          rules={[{ required: true, type: 'email' }]}
        >
          <Input type="email" autoComplete="username" />
        </Form.Item>
      </div>
      <div className={css.row}>
        <Form.Item name={['owner', 'phone']} label={t('account.phone')}>
          <Input type="tel" autoComplete="tel" />
        </Form.Item>
        <Form.Item
          name={['owner', 'password']}
          label={t('sign-in.password')}
          extra={t('account.password-rule')}
          rules={[{ required: true }]}
        >
          <Input.Password autoComplete="new-password" />
        </Form.Item>
      </div>
    </fieldset>
  );
}
