import { useTranslation } from 'react-i18next';
import { Hours, Money, Quantity } from '#platform/web/design/index.ts';
import { nameIn } from '../../../rules/index.ts';
import css from './entry.module.css';
import type { Hit } from './use-hits.ts';

/** One hit: a package with its price, an operation with its flat-rate time, a part with its price and what lies on the shelf. */
export function HitLine({ hit }: { hit: Hit }) {
  const { t, i18n } = useTranslation('repair-orders');
  if (hit.kind === 'op-code') {
    const { code, names, standardSeconds } = hit.opCode;
    return (
      <>
        <span className={css.code}>{code}</span>
        <span className={css.name}>{nameIn(names, i18n.language)}</span>
        <span className={css.end}>
          <Hours seconds={standardSeconds} />
        </span>
      </>
    );
  }
  if (hit.kind === 'package') return <PackageHit sold={hit.sold} />;
  const { number, names, stock } = hit.part;
  return (
    <>
      <span className={css.code}>{number}</span>
      <span className={css.name}>{nameIn(names, i18n.language)}</span>
      <span className={css.end}>
        {stock ? (
          <>
            <span className={stock.quantityMilli === 0 ? css.out : css.quiet}>
              {stock.quantityMilli === 0 ? (
                t('order.none-on-shelf')
              ) : (
                <>
                  {t('order.on-shelf')} <Quantity milli={stock.quantityMilli} />
                </>
              )}
            </span>{' '}
            <Money minor={stock.priceMinor} />
          </>
        ) : (
          <span className={css.quiet}>{t('order.not-kept')}</span>
        )}
      </span>
    </>
  );
}

function PackageHit({ sold }: { sold: Extract<Hit, { kind: 'package' }>['sold'] }) {
  const { t, i18n } = useTranslation('repair-orders');
  return (
    <>
      <span className={css.code}>{sold.code}</span>
      <span className={css.name}>{nameIn(sold.names, i18n.language)}</span>
      <span className={css.end}>
        <span className={css.quiet}>{t('order.package', { count: sold.lines.length })}</span>{' '}
        {sold.fixedMinor === null ? null : <Money minor={sold.fixedMinor} />}
      </span>
    </>
  );
}
