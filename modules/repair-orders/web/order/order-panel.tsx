import { useTranslation } from 'react-i18next';
import { EmptyState, Money, Panel, PromiseTime, StatusTag } from '#platform/web/design/index.ts';
import { usePromiseOf } from '../visit/promise-of.ts';
import { useOrder, type VisitPage } from '../visit/use-visit.ts';

/** The repair order of the visit: its jobs and what they come to. */
export function OrderPanel({ visit }: { visit: VisitPage }) {
  const { t } = useTranslation('repair-orders');
  const promiseOf = usePromiseOf();
  const order = useOrder(visit.order?.id ?? null);
  if (!visit.order) {
    return (
      <Panel title={t('visit.order')}>
        <EmptyState title={t('visit.no-order')} hint={t('visit.no-order-hint')} />
      </Panel>
    );
  }
  return (
    <Panel
      title={`${t('visit.order')} ${visit.order.number}`}
      extra={<StatusTag>{visit.order.state}</StatusTag>}
    >
      <ul>
        {order.data?.jobs.map(({ id, title, totalMinor }) => (
          <li key={id}>
            {title} <Money minor={totalMinor} currency={visit.currency} />
          </li>
        ))}
      </ul>
      <PromiseTime {...promiseOf(visit)} />
    </Panel>
  );
}
