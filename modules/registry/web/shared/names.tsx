import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { languageStore } from '#platform/web/i18n.ts';
import { type Locale, localeNames, locales } from '#platform/web/locale.ts';
import { useWorkshop } from '#platform/web/session/session.ts';
import { useStore } from '#platform/web/store.ts';

export type Names = Partial<Record<Locale, string>>;

/** Says a thing in the reader's language, else in the house's, else in any it has. */
export function useNameIn(): (names: Names) => string {
  const { locale } = useStore(languageStore);
  const house = useWorkshop().locale as Locale;
  return (names) => names[locale] ?? names[house] ?? Object.values(names).find(Boolean) ?? '–';
}

/** The names of one thing by language: that of the house is needed, the others help. */
export function NamesFields() {
  const { t } = useTranslation('registry');
  const house = useWorkshop().locale as Locale;
  return [house, ...locales.filter((each) => each !== house)].map((locale) => (
    <Form.Item
      key={locale}
      name={['names', locale]}
      label={t('name-in', { language: localeNames[locale].full })}
      rules={locale === house ? [{ required: true }] : []}
    >
      <Input maxLength={200} />
    </Form.Item>
  ));
}
