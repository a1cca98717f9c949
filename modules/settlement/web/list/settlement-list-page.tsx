import { Segmented } from 'antd';
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
  StatusTag,
} from '#platform/web/design/index.ts';
import { useQueryParam } from '#platform/web/navigation.tsx';
import { useWorkshop } from '#platform/web/session/session.ts';

type Row = components['schemas']['SettlementListed'];

const views = ['open', 'all'] as const;

/** Settlements of the workshop, newest first: those with something left to pay, or all. */
export default function SettlementListPage() {
  const { t } = useTranslation('settlement');
  const { id: workshopId } = useWorkshop();
  const [asked, choose] = useQueryParam('show');
  const view = views.find((each) => each === asked) ?? 'open';
  const columns = useColumns();
  const list = useList('/api/v1/settlements', {
    query: { workshopId, open: view === 'open' ? 'true' : 'false' },
  });
  return (
    <>
      <PageHeader
        title={t('nav.settlements')}
        actions={
          <Segmented
            value={view}
            onChange={choose}
            options={views.map((value) => ({ value, label: t(`list.${value}`) }))}
          />
        }
      />
      <Panel flush>
        <DataList<Row>
          label={t('nav.settlements')}
          list={list}
          columns={columns}
          rowKey={({ id }) => id}
          href={({ visitId }) => `/till/${visitId}`}
          empty={<EmptyState title={t('list.none')} hint={t('list.none-hint')} />}
        />
      </Panel>
    </>
  );
}

function useColumns(): DataColumn<Row>[] {
  const { t } = useTranslation('settlement');
  return [
    { key: 'number', title: t('list.number'), width: 150, render: ({ number }) => number },
    { key: 'plate', title: t('list.plate'), width: 120, render: ({ plate }) => plate ?? '–' },
    { key: 'customer', title: t('list.customer'), render: ({ customerName }) => customerName ?? '–' },
    { key: 'payer', title: t('list.payer'), width: 120, render: ({ payer }) => t(`registry:payer.${payer}`) },
    {
      key: 'state',
      title: t('list.state'),
      width: 120,
      render: (row) => <StatusTag>{t(`list.is.${stateOf(row)}`)}</StatusTag>,
    },
    {
      key: 'issued',
      title: t('list.issued'),
      width: 150,
      from: 'tablet',
      render: ({ issuedAt }) => <Instant at={issuedAt} />,
    },
    {
      key: 'total',
      title: t('sheet.total'),
      width: 120,
      align: 'end',
      render: ({ totalMinor, currency }) => <Money minor={totalMinor} currency={currency} />,
    },
    {
      key: 'rest',
      title: t('sheet.rest'),
      width: 120,
      align: 'end',
      render: ({ restMinor, currency }) => <Money minor={restMinor} currency={currency} />,
    },
  ];
}

function stateOf({ isReversal, isReversed, restMinor, onAccount }: Row) {
  if (isReversal) return 'counter';
  if (isReversed) return 'taken-back';
  if (restMinor === 0) return 'paid';
  return onAccount ? 'on-account' : 'due';
}
