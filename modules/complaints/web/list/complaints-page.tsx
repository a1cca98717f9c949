import { Button, Segmented, Switch } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#platform/web/api/client.ts';
import { useList } from '#platform/web/api/use-list.ts';
import {
  type DataColumn,
  DataList,
  Elapsed,
  EmptyState,
  Instant,
  PageHeader,
  Panel,
  PlateChip,
  StatusTag,
} from '#platform/web/design/index.ts';
import { useGo } from '#platform/web/navigation.tsx';
import { useMay, useWorkshop } from '#platform/web/session/session.ts';
import css from '../complaints.module.css';
import { LevelTag } from '../level-tag.tsx';
import { ReceiveComplaint } from '../receive/receive-complaint.tsx';
import type { ComplaintCard } from '../records.ts';

const shows = ['open', 'closed', 'all'] as const;
type Show = (typeof shows)[number];

/** Open complaints, the gravest and of these the oldest first: nobody has to look for what burns. */
export default function ComplaintsPage() {
  const { t } = useTranslation('complaints');
  const { id: workshopId } = useWorkshop();
  const [show, choose] = useState<Show>('open');
  const [isMine, setMine] = useState(false);
  const [isReceiving, setReceiving] = useState(false);
  const mayReceive = useMay('complaint.receive');
  const go = useGo();
  const query = { workshopId, show, mine: isMine ? ('true' as const) : ('false' as const) };
  const complaints = useList('/api/v1/complaints', { query });
  const receive = (
    <Button type="primary" onClick={() => setReceiving(true)}>
      {t('receive.title')}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={t('nav.complaints')}
        subtitle={<Counts workshopId={workshopId} />}
        actions={mayReceive ? receive : null}
      />
      <div className={css.tools}>
        <Segmented<Show>
          value={show}
          onChange={choose}
          options={shows.map((value) => ({ value, label: t(`show.${value}`) }))}
        />
        <span className={css.line}>
          <Switch size="small" aria-label={t('show.mine')} checked={isMine} onChange={setMine} />
          {t('show.mine')}
        </span>
      </div>
      <Panel flush>
        <DataList
          label={t('nav.complaints')}
          list={complaints}
          rowKey={({ id }) => id}
          href={({ id }) => `/complaints/${id}`}
          columns={useColumns()}
          card={(complaint) => <ShortCard complaint={complaint} />}
          empty={
            show === 'open' ? (
              <EmptyState title={t('list.none-open')} hint={t('list.none-open-hint')} />
            ) : (
              <EmptyState title={t('list.none')} />
            )
          }
        />
      </Panel>
      {isReceiving ? (
        <ReceiveComplaint
          channel="desk"
          onClose={() => setReceiving(false)}
          onDone={({ id }) => go(`/complaints/${id}`)}
        />
      ) : null}
    </>
  );
}

function Counts({ workshopId }: { workshopId: string }) {
  const { t } = useTranslation('complaints');
  const asked = { params: { query: { workshopId, limit: 1 } } };
  const counts = api.useQuery('get', '/api/v1/complaints', asked).data?.counts;
  if (!counts) return null;
  return (
    <span className={css.line}>
      <span>{t('list.open', { count: counts.open })}</span>
      {counts.called > 0 ? <span>{t('list.called', { count: counts.called })}</span> : null}
      {counts.asked > 0 ? <span>{t('list.asked', { count: counts.asked })}</span> : null}
    </span>
  );
}

/** On a phone: how grave, whose car, what was said, since when and with whom. */
function ShortCard({ complaint }: { complaint: ComplaintCard }) {
  const { t } = useTranslation('complaints');
  const { level, words, vehicle, customer, owner, receivedAt, closed, closingAsked } = complaint;
  return (
    <span className={css.card}>
      <span className={css.line}>
        <LevelTag level={level} />
        {vehicle?.plate ? <PlateChip plate={vehicle.plate} /> : null}
        <span>{customer?.name}</span>
      </span>
      <span className={css.cut}>{words}</span>
      <span className={`${css.line} ${css.quiet}`}>
        <span>
          {closed ? <Instant at={closed.at} /> : <Elapsed since={receivedAt} />} · {owner.name}
        </span>
        {closed ? <StatusTag>{t('state.closed')}</StatusTag> : null}
        {closingAsked ? <StatusTag tone="trouble">{t('closing.asked')}</StatusTag> : null}
      </span>
    </span>
  );
}

function useColumns(): DataColumn<ComplaintCard>[] {
  const { t } = useTranslation('complaints');
  return [
    {
      key: 'level',
      title: t('level.title'),
      width: 120,
      render: ({ level, closed }) => (
        <span className={css.line}>
          <LevelTag level={level} />
          {closed ? <StatusTag>{t('state.closed')}</StatusTag> : null}
        </span>
      ),
    },
    {
      key: 'words',
      title: t('words'),
      wrap: true,
      render: ({ words, closingAsked }) => (
        <>
          <span className={css.cut}>{words}</span>
          {closingAsked ? <StatusTag tone="trouble">{t('closing.asked')}</StatusTag> : null}
        </>
      ),
    },
    {
      key: 'who',
      title: t('about'),
      width: 230,
      render: ({ customer, vehicle }) => (
        <span className={css.line}>
          {vehicle?.plate ? <PlateChip plate={vehicle.plate} /> : null}
          <span>{customer?.name ?? [vehicle?.make, vehicle?.model].filter(Boolean).join(' ')}</span>
        </span>
      ),
    },
    { key: 'owner', title: t('owner'), width: 110, render: ({ owner }) => owner.name },
    {
      key: 'age',
      title: t('list.age'),
      width: 150,
      render: ({ receivedAt, closed }) =>
        closed ? <Instant at={closed.at} /> : <Elapsed since={receivedAt} />,
    },
    {
      key: 'number',
      title: t('number'),
      width: 150,
      from: 'desk',
      render: ({ number }) => <span className="num">{number}</span>,
    },
  ];
}
