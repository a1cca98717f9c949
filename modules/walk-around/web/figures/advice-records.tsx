import { Button, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#platform/web/api/client.ts';
import type { components } from '#platform/web/api/openapi.gen.ts';
import { Instant, Money, Panel, StatusTag } from '#platform/web/design/index.ts';
import { languageStore } from '#platform/web/i18n.ts';
import { LinkTo } from '#platform/web/navigation.tsx';
import { useStore } from '#platform/web/store.ts';
import type { Counted } from './counts.ts';

type Entry = components['schemas']['AdviceRecords']['records'][number];

interface AdviceRecordsProps {
  workshopId: string;
  span: { from: string; to: string; by: 'advisor' | 'finder' };
  chosen: Counted;
}

/** The findings behind one figure, newest first: what was found, what became of it, and what was seen next time. */
export function AdviceRecords({ workshopId, span, chosen }: AdviceRecordsProps) {
  const { t } = useTranslation('walk-around');
  return (
    <Panel title={`${chosen.name} · ${t(`figures.count.${chosen.count}`)}`} flush>
      <Pages key={`${chosen.staffId} ${chosen.count}`} {...{ workshopId, span, chosen }} />
    </Panel>
  );
}

function Pages({ workshopId, span, chosen }: AdviceRecordsProps) {
  const { t } = useTranslation('walk-around');
  const [starts, setStarts] = useState<readonly (string | null)[]>([null]);
  const before = starts.at(-1);
  const { staffId, count } = chosen;
  const page = api.useQuery('get', '/api/v1/workshops/{workshopId}/advice-records', {
    params: {
      path: { workshopId },
      query: { ...span, count, ...(staffId ? { staffId } : {}), ...(before ? { before } : {}) },
    },
  });
  const next = page.data?.next;
  return (
    <>
      <RecordsTable
        records={page.data?.records ?? []}
        currency={page.data?.currency}
        pending={page.isPending}
      />
      <div style={{ display: 'flex', gap: 8, padding: 8 }}>
        {starts.length > 1 ? (
          <Button onClick={() => setStarts(starts.slice(0, -1))}>{t('figures.newer')}</Button>
        ) : null}
        {next ? <Button onClick={() => setStarts([...starts, next])}>{t('figures.older')}</Button> : null}
      </div>
    </>
  );
}

function RecordsTable(props: { records: Entry[]; currency: string | undefined; pending: boolean }) {
  const { records, currency, pending } = props;
  const { t } = useTranslation('walk-around');
  const { locale } = useStore(languageStore);
  const value = (milli: number | null) => (milli === null ? '' : ` ${milli / 1_000}`);
  return (
    <Table<Entry>
      rowKey="id"
      size="small"
      loading={pending}
      pagination={false}
      scroll={{ x: 'max-content' }}
      dataSource={records}
      columns={[
        { key: 'at', title: t('figures.given'), render: (_, { givenAt }) => <Instant at={givenAt} /> },
        {
          key: 'car',
          title: t('figures.car'),
          render: (_, { visitId, plate }) => <LinkTo to={`/visits/${visitId}`}>{plate ?? '–'}</LinkTo>,
        },
        {
          key: 'point',
          title: t('figures.finding'),
          render: (_, { names, grade, valueMilli }) =>
            `${names[locale]}: ${t(`grade.${grade}`)}${value(valueMilli)}`,
        },
        { key: 'finder', title: t('figures.finder'), dataIndex: 'finder' },
        { key: 'advisor', title: t('figures.advisor'), render: (_, { advisor }) => advisor ?? '–' },
        {
          key: 'price',
          title: t('figures.price'),
          align: 'right',
          render: (_, { priceMinor }) =>
            priceMinor === null || !currency ? '–' : <Money minor={priceMinor} currency={currency} />,
        },
        { key: 'state', title: t('figures.outcome'), render: (_, entry) => <Outcome entry={entry} /> },
        { key: 'later', title: t('figures.later'), render: (_, entry) => <Later entry={entry} /> },
      ]}
    />
  );
}

function Outcome({ entry: { state, sold, reason } }: { entry: Entry }) {
  const { t } = useTranslation('walk-around');
  const word = state === 'accepted' ? (sold ? 'sold' : 'in-estimate') : state;
  return <>{[t(`figures.state.${word}`), reason].filter(Boolean).join(' · ')}</>;
}

function Later({ entry: { later, contradicted } }: { entry: Entry }) {
  const { t } = useTranslation('walk-around');
  if (!later) return '–';
  const value = later.valueMilli === null ? '' : ` ${later.valueMilli / 1_000}`;
  return (
    <>
      <LinkTo to={`/visits/${later.visitId}`}>
        {t(`grade.${later.grade}`)}
        {value}
      </LinkTo>{' '}
      · {later.by}{' '}
      {contradicted ? <StatusTag tone="trouble">{t('figures.count.contradicted')}</StatusTag> : null}
    </>
  );
}
