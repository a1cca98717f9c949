import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { components } from '#platform/web/api/openapi.gen.ts';
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
  StatusTag,
  useFormat,
} from '#platform/web/design/index.ts';
import { useQueryParam } from '#platform/web/navigation.tsx';
import { useWorkshop } from '#platform/web/session/session.ts';
import { repairOrderStates } from '../../rules/index.ts';
import { OpenDiscountRequests } from './discounts/open-discount-requests.tsx';
import css from './jobs.module.css';

type OrderCard = components['schemas']['RepairOrderCard'];

/** Repair orders of the workshop, newest first; each opens the visit it belongs to. */
export default function OrderListPage() {
  const { t } = useTranslation('repair-orders');
  const { id: workshopId } = useWorkshop();
  const [asked, choose] = useQueryParam('state');
  const state = repairOrderStates.find((one) => one === asked);
  const columns = useColumns();
  const list = useList('/api/v1/repair-orders', { query: { workshopId, ...(state ? { state } : {}) } });
  return (
    <>
      <PageHeader
        title={t('nav.repair-orders')}
        actions={
          <Select
            aria-label={t('orders.state')}
            value={state ?? ''}
            onChange={(next) => choose(next || null)}
            popupMatchSelectWidth={false}
            style={{ minInlineSize: 150 }}
            options={[
              { value: '', label: t('orders.all') },
              ...repairOrderStates.map((value) => ({ value, label: t(`repair-order.state.${value}`) })),
            ]}
          />
        }
      />
      <OpenDiscountRequests />
      <Panel flush>
        <DataList<OrderCard>
          label={t('nav.repair-orders')}
          list={list}
          columns={columns}
          rowKey={({ id }) => id}
          href={({ visitId }) => `/visits/${visitId}`}
          card={(order) => <ShortCard order={order} />}
          empty={<EmptyState title={t('orders.none')} hint={t('orders.none-hint')} />}
        />
      </Panel>
    </>
  );
}

/** An order on a phone: whose car, where it stands, what it comes to. */
function ShortCard({ order }: { order: OrderCard }) {
  const { t } = useTranslation('repair-orders');
  const { vehicle, customer, number, state, totalMinor, currency } = order;
  return (
    <span className={css.card}>
      <span>
        {vehicle.plate ? <PlateChip plate={vehicle.plate} /> : number}{' '}
        {[vehicle.make, vehicle.model].join(' ')}
      </span>
      <StatusTag>{t(`repair-order.state.${state}`)}</StatusTag>
      <span className={css.quiet}>{[number, customer?.name].filter(Boolean).join(' · ')}</span>
      <Money minor={totalMinor} currency={currency} />
    </span>
  );
}

function useColumns(): DataColumn<OrderCard>[] {
  const { t } = useTranslation('repair-orders');
  const format = useFormat();
  return [
    { key: 'number', title: t('orders.number'), width: 150, render: ({ number }) => number },
    {
      key: 'plate',
      title: t('visits.plate'),
      width: 130,
      render: ({ vehicle }) => (vehicle.plate ? <PlateChip plate={vehicle.plate} /> : '–'),
    },
    {
      key: 'car',
      title: t('visits.car'),
      render: ({ vehicle }) => [vehicle.make, vehicle.model, vehicle.modelYear].filter(Boolean).join(' '),
    },
    {
      key: 'customer',
      title: t('visit.customer'),
      width: 150,
      render: ({ customer }) => customer?.name ?? '–',
    },
    {
      key: 'state',
      title: t('orders.state'),
      width: 120,
      render: (order) => <StatusTag>{t(`repair-order.state.${order.state}`)}</StatusTag>,
    },
    {
      key: 'created',
      title: t('orders.opened'),
      width: 140,
      from: 'desk',
      render: ({ createdAt }) => <Instant at={createdAt} />,
    },
    {
      key: 'promise',
      title: t('visits.promise'),
      width: 210,
      from: 'tablet',
      render: ({ promisedAt, state }) =>
        isOver(state) ? promisedAt && <Instant at={promisedAt} /> : <PromiseTime promisedAt={promisedAt} />,
    },
    {
      key: 'total',
      title: `${t('visits.total')} ${format.currencySign()}`,
      width: 120,
      align: 'end',
      render: ({ totalMinor, currency }) => <Money minor={totalMinor} currency={currency} bare />,
    },
  ];
}

/** Its promise is kept or moot: nothing runs any more. */
function isOver(state: OrderCard['state']): boolean {
  return ['handed-over', 'settled', 'delivered', 'cancelled'].includes(state);
}
