import { useDroppable } from '@dnd-kit/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusTag, useFormat, useNow } from '#platform/web/design/index.ts';
import { type BoardRow, missesPromise, type WorkshopBoard } from './board-rows.ts';
import { type DayAxis, hoursOf, shareOf } from './day-axis.ts';
import css from './dispatch.module.css';
import { type Carried, JobBlock } from './job-tile.tsx';

interface TimelineProps {
  board: WorkshopBoard;
  rows: readonly BoardRow[];
  axis: DayAxis;
  open(carried: Carried): void;
}

/** Rows of people or bays, the day to the right, the present as a line through all of them. */
export function Timeline({ board, rows, axis, open }: TimelineProps) {
  const { t } = useTranslation('workshop');
  const format = useFormat();
  const scroller = useScrolledToNow(axis);
  const hasLeftOvers = rows.some(({ leftOvers }) => leftOvers.length > 0);
  return (
    <div className={css.scroll} ref={scroller}>
      <div className={`${css.timeline} ${hasLeftOvers ? css.withLeftOvers : ''}`}>
        <div className={css.corner} />
        {hasLeftOvers ? <div className={css.corner}>{t('dispatch.left-overs')}</div> : null}
        <div className={css.hours} aria-hidden="true">
          {hoursOf(axis).map((hour) => (
            <span key={hour}>{format.time(hour)}</span>
          ))}
        </div>
        {rows.map((row) => (
          <Row key={row.key} row={row} board={board} axis={axis} open={open} hasLeftOvers={hasLeftOvers} />
        ))}
      </div>
    </div>
  );
}

/** Where the day is wider than the screen it opens at the present, not at the opening of the shop. */
function useScrolledToNow({ from, to }: DayAxis) {
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = scroller;
    if (!current) return;
    const spare = current.scrollWidth - current.clientWidth;
    const share = shareOf(Date.now(), { from, to });
    current.scrollLeft = share < 1 ? spare * share : 0;
  }, [from, to]);
  return scroller;
}

interface RowProps extends Omit<TimelineProps, 'rows'> {
  row: BoardRow;
  hasLeftOvers: boolean;
}

function Row({ row, board, axis, open, hasLeftOvers }: RowProps) {
  const { t } = useTranslation('workshop');
  const { setNodeRef, isOver } = useDroppable({ id: row.key, data: row });
  const beside = useBeside(board, row);
  const hours = hoursOf(axis).length;
  return (
    <>
      <RowHead row={row} />
      {hasLeftOvers ? (
        <div className={css.leftOvers}>
          {row.leftOvers.map((one) => (
            <JobBlock
              key={one.id}
              job={one.job}
              assignment={one}
              open={open}
              beside={null}
              late={missesPromise(one)}
            />
          ))}
        </div>
      ) : null}
      <section
        ref={setNodeRef}
        className={`${css.lane} ${isOver ? css.over : ''} ${row.absent ? css.away : ''}`}
        aria-label={t('dispatch.day-of', { name: row.name })}
        style={{ backgroundSize: `${100 / hours}% 100%` }}
      >
        {row.assignments.map((one) => (
          <JobBlock
            key={one.id}
            job={one.job}
            assignment={one}
            open={open}
            beside={beside(one)}
            late={missesPromise(one)}
            style={placeOn(axis, one)}
          />
        ))}
        <NowLine axis={axis} />
      </section>
    </>
  );
}

function RowHead({ row }: { row: BoardRow }) {
  const { t } = useTranslation('workshop');
  const skills = row.skills.map((skill) => t(`registry:skill.${skill}`)).join(' ');
  return (
    <div className={css.who}>
      <b>{row.bayId ? t('dispatch.bay-name', { name: row.name }) : row.name}</b>
      {row.absent ? <StatusTag tone="trouble">{t('dispatch.absent')}</StatusTag> : null}
      {row.running ? (
        <span className={css.small}>{t('dispatch.runs', { job: row.running.title })}</span>
      ) : null}
      {skills && !row.running ? <span className={`${css.small} ${css.quiet}`}>{skills}</span> : null}
    </div>
  );
}

function NowLine({ axis }: { axis: DayAxis }) {
  const now = useNow();
  if (now < axis.from || now > axis.to) return null;
  return (
    <span
      className={css.now}
      style={{ insetInlineStart: `${shareOf(now, axis) * 100}%` }}
      aria-hidden="true"
    />
  );
}

/** In a person's row the bay, in a bay's row the person. */
function useBeside(board: WorkshopBoard, row: BoardRow) {
  const { t } = useTranslation('workshop');
  return ({ bayId, technicianId }: BoardRow['assignments'][number]): string | null => {
    if (row.bayId) return board.technicians.find(({ id }) => id === technicianId)?.name ?? null;
    const bay = board.bays.find(({ id }) => id === bayId);
    return bay ? t('dispatch.bay-name', { name: bay.name }) : t('dispatch.no-bay');
  };
}

function placeOn(axis: DayAxis, { startsAt, endsAt }: BoardRow['assignments'][number]) {
  const start = shareOf(startsAt, axis);
  const width = shareOf(endsAt, axis) - start;
  return { insetInlineStart: `${start * 100}%`, inlineSize: `${width * 100}%` };
}
