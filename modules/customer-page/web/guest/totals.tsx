/** @jsxImportSource preact */
import type { CustomerPage } from '../../api/index.ts';
import { type Answer, totalOf } from './answer.ts';
import { useWords } from './words.tsx';

/** What is chosen comes to this, and who pays what of it. */
export function Totals({
  page,
  answer,
  money,
}: {
  page: CustomerPage;
  answer: Answer;
  money: (minor: number) => string;
}) {
  const { t } = useWords();
  const { totalMinor, customerMinor } = totalOf(page.jobs, answer);
  const isWhole = totalMinor === page.totalMinor;
  return (
    <section class="card totals">
      <p>
        <span>{t('guest.total')}</span>
        <strong>{money(totalMinor)}</strong>
      </p>
      {isWhole && page.taxMinor > 0 ? (
        <p class="quiet">{t('guest.tax-inside', { amount: money(page.taxMinor) })}</p>
      ) : null}
      {isWhole
        ? page.otherPayers.map(({ payer, totalMinor: minor }) => (
            <p key={payer} class="quiet">
              <span>{t('guest.pays', { payer })}</span>
              <span>{money(minor)}</span>
            </p>
          ))
        : null}
      {customerMinor === totalMinor ? null : (
        <p>
          <span>{t('guest.yours')}</span>
          <strong>{money(customerMinor)}</strong>
        </p>
      )}
    </section>
  );
}
