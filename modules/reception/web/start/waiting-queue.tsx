import { useTranslation } from 'react-i18next';
import { Elapsed, Panel, PlateChip, StatusTag, useFormat, useNow } from '#platform/web/design/index.ts';
import { LinkTo } from '#platform/web/navigation.tsx';
import { useMay } from '#platform/web/session/session.ts';
import { ScriptCard } from '../scripts/script-card.tsx';
import css from './car-queue.module.css';
import { GreetButton } from './greet-button.tsx';
import { Helpers, Measures } from './measures.tsx';
import type { Queue, Waiting } from './use-reception-queue.ts';

/** RECV-1: who waits to be greeted, longest first; past the limit of the house the wait is loud. */
export function WaitingQueue({ queue }: { queue: Queue | undefined }) {
  const { t } = useTranslation('reception');
  const format = useFormat();
  const items = queue?.items ?? [];
  const longest = queue?.longestMinutes ?? null;
  const guides = queue?.guides ?? [];
  return (
    <Panel
      id="waiting"
      title={t('queue.waiting')}
      flush
      extra={
        <>
          {longest === null ? null : t('queue.longest', { span: format.span(longest * 60) })}{' '}
          <b className={css.count}>{items.length}</b>
        </>
      }
    >
      {items.length === 0 ? <p className={css.empty}>{t('queue.waiting-empty')}</p> : null}
      <ul className={css.rows}>
        {items.map((waiting) => (
          <li key={waiting.visit.id}>
            <WaitingRow waiting={waiting} queue={queue} />
          </li>
        ))}
      </ul>
      {guides.length > 0 ? (
        <p className={css.empty}>
          {t('queue.guides', { names: format.list(guides.map(({ name }) => name)) })}
        </p>
      ) : null}
      <Helpers helpers={queue?.helpers ?? []} />
    </Panel>
  );
}

function WaitingRow({ waiting, queue }: { waiting: Waiting; queue: Queue | undefined }) {
  const { t } = useTranslation('reception');
  const now = useNow();
  const mayGreet = useMay('visit.greet');
  const { visit } = waiting;
  const isTooLong = waiting.overLimit || now >= Date.parse(waiting.tooLongFrom);
  return (
    <>
      <div className={`${css.wait} ${isTooLong ? css.over : ''}`}>
        <LinkTo to={`/visits/${visit.id}`} className={css.row}>
          <span className={css.line}>
            {visit.plate ? <PlateChip plate={visit.plate} /> : t('car.no-plate')}
            <span className={css.car}>{[visit.make, visit.model].filter(Boolean).join(' ')}</span>
            {visit.firstVisit ? <StatusTag>{t('first-visit.mark')}</StatusTag> : null}
          </span>
          <span className={css.line}>
            <span className={isTooLong ? css.loud : css.quiet}>
              {t('queue.waits')} <Elapsed since={visit.arrivedAt} />
              {isTooLong ? ` · ${t('queue.over-limit', { minutes: queue?.limitMinutes ?? 0 })}` : ''}
            </span>
            {visit.customerName ? <span className={css.quiet}>{visit.customerName}</span> : null}
          </span>
        </LinkTo>
        {mayGreet ? <GreetButton visitId={visit.id} /> : null}
      </div>
      {isTooLong ? (
        <div className={css.folds}>
          <Measures waiting={waiting} helpers={queue?.helpers ?? []} />
          <ScriptCard occasion="waiting" customer={visit.customerName} plate={visit.plate?.text} />
        </div>
      ) : null}
    </>
  );
}
