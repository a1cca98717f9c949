import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useList } from '#platform/web/api/use-list.ts';
import {
  type DataColumn,
  DataList,
  EmptyState,
  Instant,
  Money,
  PageHeader,
  Panel,
  PlateChip,
  PromiseTime,
} from '#platform/web/design/index.ts';
import { useQueryParam } from '#platform/web/navigation.tsx';
import { useWorkshop } from '#platform/web/session/session.ts';
import { usePromiseOf } from './promise-of.ts';
import type { VisitCard } from './use-visit.ts';
import { VisitLines } from './visit-lines.tsx';

const views = ['open', 'closed', 'all'] as const;

/** All visits of the workshop, newest first: those here, those gone, or both. */
export default function VisitListPage() {
  const { t } = useTranslation('repair-orders');
  const { id: workshopId } = useWorkshop();
  const [asked, choose] = useQueryParam('state');
  const state = views.find((view) => view === asked) ?? 'open';
  const columns = useColumns();
  const list = useList('/api/v1/visits', { query: { workshopId, state } });
  return (
    <>
      <PageHeader
        title={t('nav.visits')}
        actions={
          <Segmented
            value={state}
            onChange={choose}
            options={views.map((value) => ({ value, label: t(`visits.${value}`) }))}
          />
        }
      />
      <Panel flush>
        <DataList<VisitCard>
          label={t('nav.visits')}
          list={list}
          columns={columns}
          rowKey={({ id }) => id}
          href={({ id }) => `/visits/${id}`}
          card={(card) => <VisitLines card={card} />}
          empty={<EmptyState title={t('visits.none')} hint={t('visits.none-hint')} />}
        />
      </Panel>
    </>
  );
}

function useColumns(): DataColumn<VisitCard>[] {
  const { t } = useTranslation('repair-orders');
  const promiseOf = usePromiseOf();
  return [
    {
      key: 'plate',
      title: t('visits.plate'),
      width: 130,
      render: ({ plate }) => (plate ? <PlateChip plate={plate} /> : '–'),
    },
    {
      key: 'car',
      title: t('visits.car'),
      render: ({ make, model, modelYear }) => [make, model, modelYear].filter(Boolean).join(' '),
    },
    { key: 'customer', title: t('visit.customer'), width: 150, render: (card) => card.customerName ?? '–' },
    {
      key: 'advisor',
      title: t('visits.advisor'),
      width: 110,
      from: 'desk',
      render: (card) => card.advisorName ?? '–',
    },
    { key: 'stage', title: t('visits.stage'), width: 110, render: (card) => t(`visit.stage.${card.stage}`) },
    {
      key: 'arrived',
      title: t('visits.arrived'),
      width: 140,
      from: 'tablet',
      render: ({ arrivedAt }) => <Instant at={arrivedAt} as="clock" />,
    },
    {
      key: 'promise',
      title: t('visits.promise'),
      width: 220,
      render: (card) => <PromiseTime {...promiseOf(card)} />,
    },
    {
      key: 'total',
      title: t('visits.total'),
      width: 120,
      align: 'end',
      from: 'desk',
      render: ({ order }) => (order ? <Money minor={order.totalMinor} currency={order.currency} /> : null),
    },
  ];
}
