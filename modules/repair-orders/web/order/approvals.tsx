import { useTranslation } from 'react-i18next';
import { Instant, Money, PhoneLink, StatusTag } from '#platform/web/design/index.ts';
import css from './jobs.module.css';
import type { Order } from './order.ts';

/** Every yes and no of the customer: to what, how it came, and whether a hand stands under it. */
export function Approvals({ order }: { order: Order }) {
  const { t } = useTranslation('repair-orders');
  const { approvals, emergency } = order;
  if (approvals.length === 0 && !emergency) return null;
  return (
    <ul className={css.approvals} aria-label={t('order.approvals')}>
      {emergency ? (
        <li>
          {t('order.released')} · {emergency.reason} <Instant at={emergency.releasedAt} />
        </li>
      ) : null}
      {approvals.map((one) => (
        <li key={one.id}>
          {t(`order.approval.${one.kind}`)} · {t(`order.${one.decision}`)} ·{' '}
          {t(`order.channel.${one.channel}`)} <Money minor={one.amountMinor} currency={order.currency} />{' '}
          {one.decidedByName} {one.phone ? <PhoneLink phone={one.phone} /> : null}{' '}
          {one.words ? <q>{one.words}</q> : null} <Instant at={one.decidedAt} />{' '}
          {one.signed || one.decision === 'declined' ? null : (
            <StatusTag tone="trouble">{t('order.unsigned')}</StatusTag>
          )}
        </li>
      ))}
    </ul>
  );
}
