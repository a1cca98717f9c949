import { useTranslation } from 'react-i18next';
import { StatusTag, useFormat, useNow } from '#platform/web/design/index.ts';
import css from './orders.module.css';
import type { PartOrder } from './use-part-orders.ts';

/** Where an order stands, in one line: asked for by whom, or from whom and due when. */
export function OrderStanding({ order }: { order: PartOrder }) {
  const { t } = useTranslation('workshop');
  const format = useFormat();
  const now = useNow();
  const { state, supplier, expectedAt, arrivedMilli, quantityMilli, askedByName, note, reference } = order;
  const isLate = expectedAt !== null && Date.parse(expectedAt) < now;
  const said =
    state === 'asked'
      ? [askedByName && t('part-order.asked-by', { name: askedByName }), note]
      : [
          supplier,
          reference,
          expectedAt
            ? t('part-order.due', { at: format.clock(expectedAt, now) })
            : t('part-order.due-unknown'),
          arrivedMilli > 0
            ? t('part-order.some-here', {
                arrived: format.quantity(arrivedMilli),
                quantity: format.quantity(quantityMilli),
              })
            : null,
        ];
  return (
    <span className={css.standing}>
      <StatusTag>{t(`part-order-state.${state}`)}</StatusTag>
      {isLate ? <StatusTag tone="trouble">{t('part-order.late')}</StatusTag> : null}
      <span className={css.quiet}>{said.filter(Boolean).join(' · ')}</span>
    </span>
  );
}
