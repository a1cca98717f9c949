import { useTranslation } from 'react-i18next';
import { EmptyState } from '#platform/web/design/empty-state.tsx';
import { LinkTo } from '#platform/web/navigation.tsx';

export function NotFound() {
  const { t } = useTranslation('platform');
  return (
    <EmptyState
      title={t('not-found.page')}
      hint={t('not-found.page-hint')}
      action={<LinkTo to="/">{t('not-found.to-start')}</LinkTo>}
    />
  );
}
