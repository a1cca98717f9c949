import { useTranslation } from 'react-i18next';
import { PageHeader } from '#platform/web/design/index.ts';
import { Telephone } from './telephone.tsx';

/** RECV-7: the operator's one screen. */
export default function CallsPage() {
  const { t } = useTranslation('reception');
  return (
    <>
      <PageHeader title={t('call.title')} />
      <Telephone />
    </>
  );
}
