import { useTranslation } from 'react-i18next';
import { PageHeader } from '#platform/web/design/index.ts';
import { SectionList } from './settings-frame.tsx';

/** Everything that is set up once, each with a word on what it decides. */
export default function SettingsPage() {
  const { t } = useTranslation('registry');
  return (
    <>
      <PageHeader title={t('nav.settings')} />
      <SectionList full />
    </>
  );
}
