import { Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { localeNames, locales } from '#platform/web/locale.ts';
import type { Notice } from '../../shared/records.ts';

/** One text in all languages, the reader's first. */
export function NoticeTexts({ texts }: { texts: Notice['current']['texts'] }) {
  const { i18n } = useTranslation('registry');
  const first = locales.find((locale) => locale === i18n.language);
  return (
    <Tabs
      size="small"
      defaultActiveKey={first}
      items={locales.map((locale) => ({
        key: locale,
        label: localeNames[locale].full,
        children: <p style={{ whiteSpace: 'pre-line', maxWidth: '80ch', margin: 0 }}>{texts[locale]}</p>,
      }))}
    />
  );
}
