import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '#platform/web/api/client.ts';
import { toProblem } from '#platform/web/api/problem.ts';
import { DayField, LoadingRoom, LoadProblem, PageHeader, useNow } from '#platform/web/design/index.ts';
import { useQueryParam } from '#platform/web/navigation.tsx';
import { useWorkshop } from '#platform/web/session/session.ts';
import { Slot } from '#platform/web/slot.tsx';
import { dayBeside, dayOf } from './day-axis.ts';
import css from './dispatch.module.css';
import { DispatchBoard } from './dispatch-board.tsx';

const everyMinute = 60_000;

/** SHOP-1: the foreman's day: who does what where, what nobody has yet, and what stands still. */
export default function DispatchPage() {
  const { t } = useTranslation('workshop');
  const { id: workshopId } = useWorkshop();
  const [on] = useQueryParam('on');
  const [rows] = useQueryParam('rows');
  const board = api.useQuery(
    'get',
    '/api/v1/workshop-board',
    { params: { query: { workshopId, ...(on ? { on } : {}) } } },
    { refetchInterval: everyMinute },
  );
  const workshop = api.useQuery('get', '/api/v1/workshops/{workshopId}', {
    params: { path: { workshopId } },
  });
  return (
    <>
      <PageHeader title={t('nav.dispatch')} actions={<Switches />} />
      <div className={css.due}>
        <Slot name="due" isQuiet />
      </div>
      {board.error && !board.data ? (
        <LoadProblem problem={toProblem(board.error)} again={() => void board.refetch()} />
      ) : null}
      {board.isPending ? <LoadingRoom rows={10} /> : null}
      {board.data ? (
        <DispatchBoard
          board={board.data}
          hours={workshop.data?.openingHours ?? []}
          kind={rows === 'bays' ? 'bays' : 'technicians'}
        />
      ) : null}
    </>
  );
}

function Switches() {
  const { t } = useTranslation('workshop');
  const { timeZone } = useWorkshop();
  const now = useNow();
  const today = dayOf(now, timeZone);
  const [on, choose] = useQueryParam('on');
  const [rows, turn] = useQueryParam('rows');
  const shown = on ?? today;
  const go = (day: string) => choose(day === today ? null : day);
  return (
    <>
      <Segmented
        aria-label={t('dispatch.rows')}
        value={rows === 'bays' ? 'bays' : 'technicians'}
        onChange={(next) => turn(next === 'bays' ? 'bays' : null)}
        options={[
          { value: 'technicians', label: t('dispatch.by-technician') },
          { value: 'bays', label: t('dispatch.by-bay') },
        ]}
      />
      <span className={css.days}>
        <Button
          icon={<LeftOutlined />}
          aria-label={t('dispatch.day-before')}
          onClick={() => go(dayBeside(shown, -1))}
        />
        <div>
          <DayField aria-label={t('dispatch.day')} value={shown} onChange={(day) => go(day ?? today)} />
        </div>
        <Button
          icon={<RightOutlined />}
          aria-label={t('dispatch.day-after')}
          onClick={() => go(dayBeside(shown, 1))}
        />
      </span>
      {shown === today ? null : <Button onClick={() => go(today)}>{t('dispatch.today')}</Button>}
    </>
  );
}
