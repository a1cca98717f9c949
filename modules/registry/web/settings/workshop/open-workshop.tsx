import { App, Form, Input, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { currencies } from '#platform/rules/money.ts';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer } from '#platform/web/design/index.ts';
import { type Locale, localeNames, locales } from '#platform/web/locale.ts';
import { awaitWorkshop } from '#platform/web/session/session.ts';
import { type CountryProfileCode, countryProfileCodes, countryProfileOn } from '../../../rules/index.ts';
import type { Workshop } from '../../shared/records.ts';
import css from '../../shared/rows.module.css';

interface PlaceTyped {
  name: string;
  country: CountryProfileCode;
  timeZone: string;
  currency: string;
  locale: Locale;
}

const zones = Intl.supportedValuesOf('timeZone').map((value) => ({ value, label: value }));
const needed = [{ required: true, whitespace: true }];

/** Another house of the group, opened from this one; what is usual in its country is proposed. */
export function OpenWorkshop({ from, onClose }: { from: Workshop; onClose: () => void }) {
  const { t } = useTranslation('registry');
  const { message } = App.useApp();
  const [form] = Form.useForm<PlaceTyped>();
  const open = useCommand('post', '/api/v1/workshops', {
    form,
    show: 'inline',
    onDone: ({ id, name }) => {
      onClose();
      void awaitWorkshop(id).then(() => message.success(t('workshop.opened', { name })));
    },
  });
  const { timeZone, currency, locale } = from;
  return (
    <FormDrawer<PlaceTyped>
      title={t('workshop.open-another')}
      form={form}
      command={open}
      submit={t('workshop.open-another')}
      draft="workshop.new"
      initial={{
        ...{ country: from.country as CountryProfileCode, timeZone, currency },
        locale: locale as Locale,
      }}
      onSubmit={(place) => open.run({ body: { ...place, openedFromId: from.id } })}
      onClose={onClose}
    >
      <PlaceFields />
    </FormDrawer>
  );
}

function PlaceFields() {
  const { t } = useTranslation('registry');
  const form = Form.useFormInstance<PlaceTyped>();
  const proposeHabit = (country: CountryProfileCode) => {
    const { timeZone, currency, locale } = countryProfileOn(country, new Date().toISOString().slice(0, 10));
    form.setFieldsValue({ timeZone, currency, locale });
  };
  return (
    <>
      <p className={css.note}>{t('workshop.open-hint')}</p>
      <Form.Item name="name" label={t('workshop.name')} rules={needed}>
        <Input autoFocus maxLength={120} />
      </Form.Item>
      <Form.Item name="country" label={t('workshop.country')} rules={[{ required: true }]}>
        <Radio.Group
          optionType="button"
          onChange={(event) => proposeHabit(event.target.value as CountryProfileCode)}
          options={countryProfileCodes.map((value) => ({ value, label: t(`country.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="timeZone" label={t('workshop.time-zone')} rules={[{ required: true }]}>
        <Select showSearch options={zones} />
      </Form.Item>
      <Form.Item name="currency" label={t('workshop.currency')} rules={[{ required: true }]}>
        <Select options={currencies.map((value) => ({ value, label: t(`currency.${value}`) }))} />
      </Form.Item>
      <Form.Item name="locale" label={t('workshop.language')} rules={[{ required: true }]}>
        <Select options={locales.map((value) => ({ value, label: localeNames[value].full }))} />
      </Form.Item>
    </>
  );
}
