import { useTranslation } from 'react-i18next';
import { Money, Panel } from '#platform/web/design/index.ts';
import { PaperLink } from '../money/paper-link.tsx';
import { PaymentRow } from '../money/payment-row.tsx';
import { standing, type VisitSettlements } from '../money/use-money.ts';
import css from './till.module.css';

/** Sheets that were taken back, with their counter-entries: nothing is ever gone from the books. */
export function TakenBack({ money }: { money: VisitSettlements }) {
  const { t } = useTranslation('settlement');
  const stand = standing(money);
  const others = money.items.filter((each) => !stand.includes(each));
  if (others.length === 0) return null;
  return (
    <Panel title={t('taken-back.title')} flush>
      <ul className={css.rows}>
        {others.map((settlement) => (
          <li key={settlement.id} className={css.back}>
            <span className={css.line}>
              <span className={css.car}>
                {settlement.number} {settlement.reversesId ? t('taken-back.counter') : ''}
              </span>
              <PaperLink documentId={settlement.documentId}>{t('sheet.paper')}</PaperLink>
              <Money minor={settlement.totalMinor} currency={settlement.currency} />
            </span>
            {settlement.payments.map((payment) => (
              <PaymentRow key={payment.id} payment={payment} currency={settlement.currency} />
            ))}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
