import { PlusOutlined } from '@ant-design/icons';
import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#platform/web/api/client.ts';
import { toProblem } from '#platform/web/api/problem.ts';
import { LoadingRoom, LoadProblem, PageHeader, useRoom } from '#platform/web/design/index.ts';
import { useShortcut } from '#platform/web/layout/shortcuts.ts';
import { useMay, useSession, useWorkshop } from '#platform/web/session/session.ts';
import { Slot } from '#platform/web/slot.tsx';
import { ArrivalDrawer } from '../arrival/arrival-drawer.tsx';
import css from './advisor-start.module.css';
import { CarQueue } from './car-queue.tsx';
import { type DeskQueues, queuesOf } from './queues.ts';
import { useReceptionQueue } from './use-reception-queue.ts';
import { WaitingQueue } from './waiting-queue.tsx';
import { WishesPanel } from './wishes-panel.tsx';

const everyHalfMinute = 30_000;

/** The advisor's day at a glance: who waits, who must answer, what is finished, who comes to collect. */
export default function AdvisorStart() {
  const { t } = useTranslation('reception');
  const { user } = useSession();
  const { id: workshopId, name } = useWorkshop();
  const board = api.useQuery(
    'get',
    '/api/v1/shop-board',
    { params: { query: { workshopId } } },
    { refetchInterval: everyHalfMinute },
  );
  return (
    <>
      <PageHeader title={t('start.title')} subtitle={name} actions={<NewArrival />} />
      {board.error && !board.data ? (
        <LoadProblem problem={toProblem(board.error)} again={() => void board.refetch()} />
      ) : null}
      {board.isPending ? <LoadingRoom rows={10} /> : null}
      {board.data ? <Desk queues={queuesOf(board.data.cards, user.staffId)} /> : null}
    </>
  );
}

function NewArrival() {
  const { t } = useTranslation('reception');
  const [isOpen, setIsOpen] = useState(false);
  const may = useMay('visit.arrive');
  useShortcut('n', t('arrival.new'), () => setIsOpen(may));
  if (!may) return null;
  return (
    <>
      <Button
        type="primary"
        size="large"
        icon={<PlusOutlined aria-hidden="true" />}
        onClick={() => setIsOpen(true)}
      >
        {t('arrival.new')}{' '}
        <span aria-hidden="true" className={css.key}>
          n
        </span>
      </Button>
      {isOpen ? <ArrivalDrawer close={() => setIsOpen(false)} /> : null}
    </>
  );
}

const queueNames = ['waiting', 'answers', 'finished', 'ready'] as const;
type QueueName = (typeof queueNames)[number];

function Desk({ queues }: { queues: DeskQueues }) {
  const { t } = useTranslation('reception');
  const room = useRoom();
  return (
    <div className={css.desk}>
      {room === 'phone' ? (
        <OneQueue queues={queues} />
      ) : (
        <div className={css.queues}>
          {queueNames.map((name) => (
            <Queue key={name} name={name} queues={queues} />
          ))}
        </div>
      )}
      <div className={css.below}>
        <Slot name="due" isQuiet />
        <WishesPanel />
        <CarQueue id="mine" title={t('queue.mine')} cards={queues.mine} empty={t('queue.mine-empty')} wide />
        <CarQueue
          id="at-risk"
          title={t('queue.at-risk')}
          cards={queues.atRisk}
          empty={t('queue.at-risk-empty')}
          wide
        />
      </div>
    </div>
  );
}

/** On the phone one queue at a time, all four counts in sight. */
function OneQueue({ queues }: { queues: DeskQueues }) {
  const { t } = useTranslation('reception');
  const [name, choose] = useState<QueueName>('waiting');
  const waiting = useReceptionQueue().data;
  const count = (of: QueueName) => (of === 'waiting' ? (waiting?.items.length ?? 0) : queues[of].length);
  return (
    <>
      <Segmented<QueueName>
        block
        value={name}
        onChange={choose}
        options={queueNames.map((value) => ({
          value,
          label: (
            <span className={css.tab}>
              <b>{count(value)}</b> {t(`queue.${value}`)}
            </span>
          ),
        }))}
      />
      <Queue name={name} queues={queues} />
    </>
  );
}

function Queue({ name, queues }: { name: QueueName; queues: DeskQueues }) {
  const { t } = useTranslation('reception');
  const waiting = useReceptionQueue().data;
  if (name === 'waiting') return <WaitingQueue queue={waiting} />;
  return (
    <CarQueue
      id={name}
      title={t(`queue.${name}`)}
      cards={queues[name]}
      empty={t(`queue.${name}-empty`)}
      due={name === 'ready'}
    />
  );
}
