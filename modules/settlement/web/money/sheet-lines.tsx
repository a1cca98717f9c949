import { useTranslation } from 'react-i18next';
import { Hours, Money, Quantity, useFormat } from '#platform/web/design/index.ts';
import css from './money.module.css';
import type { Settlement } from './use-money.ts';

type Line = Settlement['sheet']['jobs'][number]['lines'][number];

/** What this payer pays for, job by job, with tax and total: to be read out at the counter. */
export function SheetLines({ settlement }: { settlement: Settlement }) {
  const { t } = useTranslation('settlement');
  const format = useFormat();
  const { sheet, currency, payer } = settlement;
  return (
    <div className={css.scroll}>
      <table className={css.lines}>
        <thead>
          <tr>
            <th scope="col">{t('sheet.line')}</th>
            <th scope="col">{t('sheet.how-much')}</th>
            <th scope="col">{t('sheet.amount', { sign: format.currencySign(currency) })}</th>
          </tr>
        </thead>
        {sheet.jobs.map((job) => (
          <tbody key={job.title}>
            <tr>
              <th scope="rowgroup" colSpan={3} className={css.job}>
                {job.title}
              </th>
            </tr>
            {job.lines.map((line, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a settled sheet never move
              <LineRow key={place} line={line} currency={currency} payer={payer} />
            ))}
          </tbody>
        ))}
        <tfoot>
          {sheet.taxRates.map(({ taxRateBp, taxMinor }) => (
            <tr key={taxRateBp}>
              <td colSpan={2}>{t('sheet.tax', { rate: format.percent(taxRateBp) })}</td>
              <td>
                <Money minor={taxMinor} currency={currency} bare />
              </td>
            </tr>
          ))}
          <tr className={css.total}>
            <td colSpan={2}>{t('sheet.total')}</td>
            <td>
              <Money minor={settlement.totalMinor} currency={currency} />
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function LineRow({ line, currency, payer }: { line: Line; currency: string; payer: Settlement['payer'] }) {
  const { t } = useTranslation('settlement');
  const format = useFormat();
  const others = line.alsoPaidBy.filter((other) => other !== payer);
  return (
    <tr>
      <td>
        {line.name}
        {line.discountMinor > 0 ? (
          <span className={css.small}>
            {t('sheet.discount', { amount: format.money(line.discountMinor, { currency }) })}
          </span>
        ) : null}
        {others.length > 0 ? (
          <span className={css.small}>
            {t('sheet.shared', {
              payers: others.map((other) => t(`registry:payer.${other}`)).join(', '),
            })}
          </span>
        ) : null}
      </td>
      <td>
        {line.hoursSeconds !== null ? <Hours seconds={line.hoursSeconds} /> : null}
        {line.quantityMilli !== null ? <Quantity milli={line.quantityMilli} /> : null}
      </td>
      <td>
        <Money minor={line.totalMinor} currency={currency} bare />
      </td>
    </tr>
  );
}
