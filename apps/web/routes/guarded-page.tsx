import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '#platform/web/design/empty-state.tsx';
import { useMay } from '#platform/web/session/session.ts';

/** A page one's roles do not open says so, instead of breaking on the server's refusal. */
export function GuardedPage({ right, children }: { right: string | undefined; children: ReactNode }) {
  const { t } = useTranslation('platform');
  const may = useMay(right);
  return may ? children : <EmptyState title={t('not-yours.title')} hint={t('not-yours.hint')} />;
}
