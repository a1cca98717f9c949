import { useTranslation } from 'react-i18next';
import { Panel } from '#platform/web/design/index.ts';
import { DepositBook } from '../money/deposit-book.tsx';
import type { VisitDeposit } from '../money/use-deposit.ts';

/** At the till: money held before there is a sheet, and what is to be given back. */
export function DepositPanel({ deposit, isNext }: { deposit: VisitDeposit; isNext: boolean }) {
  const { t } = useTranslation('settlement');
  const isOffered = deposit.allowedActions.some(({ allowed }) => allowed);
  if (deposit.askedMinor === 0 && deposit.entries.length === 0 && !isOffered) return null;
  return (
    <Panel title={t('deposit.title')} id="deposit">
      <DepositBook deposit={deposit} isNext={isNext} />
    </Panel>
  );
}
