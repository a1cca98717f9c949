import { useTranslation } from 'react-i18next';
import { Money } from '#platform/web/design/index.ts';
import css from './jobs.module.css';
import type { Order } from './order.ts';

/** What it comes to: tax, each payer's part where there is more than one, and what was signed for against what is now. */
export function OrderTotals({ order }: { order: Order }) {
  const { t } = useTranslation('repair-orders');
  const { currency, payers, authorizedMinor, totalMinor, taxMinor, netMinor, pricesIncludeTax } = order;
  const [only, second] = payers;
  const isShared = second !== undefined || (only !== undefined && only.payer !== 'customer');
  const proposed = order.jobs.filter(({ state }) => state === 'proposed');
  const proposedMinor = proposed.reduce((sum, job) => sum + job.totalMinor, 0);
  const differs = authorizedMinor !== null && authorizedMinor !== totalMinor;
  return (
    <dl className={css.totals}>
      {pricesIncludeTax ? null : (
        <>
          <dt>{t('order.net')}</dt>
          <dd>
            <Money minor={netMinor} currency={currency} />
          </dd>
          <dt>{t('order.tax')}</dt>
          <dd>
            <Money minor={taxMinor} currency={currency} />
          </dd>
        </>
      )}
      <dt>{t('order.total')}</dt>
      <dd className={css.total}>
        <Money minor={totalMinor} currency={currency} />
      </dd>
      {pricesIncludeTax ? (
        <>
          <dt>{t('order.tax-inside')}</dt>
          <dd>
            <Money minor={taxMinor} currency={currency} />
          </dd>
        </>
      ) : null}
      {isShared
        ? payers.map((part) => (
            <Share
              key={part.payer}
              name={t(`order.payer.${part.payer}`)}
              minor={part.totalMinor}
              {...{ currency }}
            />
          ))
        : null}
      {proposed.length > 0 ? (
        <Share name={t('order.awaiting')} minor={proposedMinor} currency={currency} />
      ) : null}
      {differs ? (
        <>
          <Share name={t('order.authorized')} minor={authorizedMinor} currency={currency} />
          <Share name={t('order.difference')} minor={totalMinor - authorizedMinor} currency={currency} />
        </>
      ) : null}
    </dl>
  );
}

function Share({ name, minor, currency }: { name: string; minor: number; currency: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <Money minor={minor} currency={currency} />
      </dd>
    </>
  );
}
