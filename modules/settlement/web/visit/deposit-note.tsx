import { useTranslation } from 'react-i18next';
import type { VisitPiece } from '#platform/web/page.ts';
import { useMay } from '#platform/web/session/session.ts';
import css from '../money/deposit.module.css';
import { DepositBook } from '../money/deposit-book.tsx';
import { useDeposit } from '../money/use-deposit.ts';

/** In the order: nothing while no deposit is asked for or held. */
export default function DepositNote({ visitId }: VisitPiece) {
  const { t } = useTranslation('settlement');
  const maySee = useMay('settlement.see');
  const deposit = useDeposit(visitId, maySee).data;
  if (!deposit || (deposit.askedMinor === 0 && deposit.entries.length === 0)) return null;
  return (
    <section className={css.note} id="deposit" aria-label={t('deposit.title')}>
      <h3>{t('deposit.title')}</h3>
      <DepositBook deposit={deposit} />
    </section>
  );
}
