import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { components } from '#platform/web/api/openapi.gen.ts';
import { useCommand } from '#platform/web/api/use-command.ts';
import { Elapsed, Panel, PlateChip, useFormat } from '#platform/web/design/index.ts';
import { LinkTo, useGo } from '#platform/web/navigation.tsx';
import { useMay } from '#platform/web/session/session.ts';
import css from './car-queue.module.css';

type Queue = components['schemas']['ReceptionQueue'];
type Waiting = Queue['items'][number];

/** RECV-1: who waits to be greeted, longest first; past the limit of the house the wait is loud. */
export function WaitingQueue({ queue }: { queue: Queue | undefined }) {
  const { t } = useTranslation('reception');
  const format = useFormat();
  const items = queue?.items ?? [];
  const longest = queue?.longestMinutes ?? null;
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
            <WaitingRow waiting={waiting} limitMinutes={queue?.limitMinutes ?? 0} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function WaitingRow({ waiting, limitMinutes }: { waiting: Waiting; limitMinutes: number }) {
  const { t } = useTranslation('reception');
  const go = useGo();
  const { visit, overLimit } = waiting;
  const greet = useCommand('post', '/api/v1/visits/{visitId}/greet', {
    onDone: () => go(`/visits/${visit.id}`),
  });
  const mayGreet = useMay('visit.greet');
  return (
    <div className={`${css.wait} ${overLimit ? css.over : ''}`}>
      <LinkTo to={`/visits/${visit.id}`} className={css.row}>
        <span className={css.line}>
          {visit.plate ? <PlateChip plate={visit.plate} /> : t('car.no-plate')}
          <span className={css.car}>{[visit.make, visit.model].filter(Boolean).join(' ')}</span>
        </span>
        <span className={css.line}>
          <span className={overLimit ? css.loud : css.quiet}>
            {t('queue.waits')} <Elapsed since={visit.arrivedAt} />
            {overLimit ? ` · ${t('queue.over-limit', { minutes: limitMinutes })}` : ''}
          </span>
          {visit.customerName ? <span className={css.quiet}>{visit.customerName}</span> : null}
        </span>
      </LinkTo>
      {mayGreet ? (
        <Button
          loading={greet.pending}
          onClick={() => void greet.run({ params: { path: { visitId: visit.id } }, body: {} })}
        >
          {t('queue.greet')}
        </Button>
      ) : null}
    </div>
  );
}
