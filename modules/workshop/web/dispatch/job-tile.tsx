import { InboxOutlined, WarningOutlined } from '@ant-design/icons';
import { useDraggable } from '@dnd-kit/core';
import { useTranslation } from 'react-i18next';
import { Hours, PlateChip, PromiseTime } from '#platform/web/design/index.ts';
import { carName } from '../car-name.ts';
import type { Assignment, JobCard } from './board-rows.ts';
import css from './dispatch.module.css';

/** What is carried while dragging: the job, and the place it had. */
export interface Carried {
  job: JobCard;
  assignment: Assignment | null;
}

interface JobTileProps extends Carried {
  open(carried: Carried): void;
  /** Only what nobody works on may be moved. */
  fixed?: boolean;
}

/** A job nobody has yet: drag it to a row, or press Enter and say who. */
export function JobTile({ job, assignment, open }: JobTileProps) {
  const { t } = useTranslation('workshop');
  const { setNodeRef, listeners, isDragging } = useDraggable({
    id: `tile-${job.id}`,
    data: { job, assignment } satisfies Carried,
  });
  return (
    <button
      type="button"
      ref={setNodeRef}
      className={`${css.tile} ${isDragging ? css.carried : ''}`}
      onClick={() => open({ job, assignment })}
      {...listeners}
    >
      <span className={css.line}>
        {job.plate ? <PlateChip plate={job.plate} /> : null}
        <span className={css.cut}>{carName(job)}</span>
      </span>
      <b className={css.cut}>{job.title}</b>
      <span className={css.line}>
        <Hours seconds={job.plannedSeconds} />
        {job.skill ? <span className={css.quiet}>{t(`registry:skill.${job.skill}`)}</span> : null}
        {job.reworks > 0 ? <span className={css.loud}>{t('job.rework')}</span> : null}
      </span>
      {job.promisedAt ? <PromiseTime promisedAt={job.promisedAt} /> : null}
    </button>
  );
}

const movable = ['approved', 'assigned', 'paused'];

interface BlockProps extends JobTileProps {
  assignment: Assignment;
  /** Who or where, the one of the two the row does not say. */
  beside: string | null;
  late: boolean;
  style?: { insetInlineStart: string; inlineSize: string };
}

/** A job in its place on the day; drawn by how far it is. */
export function JobBlock({ job, assignment, open, beside, late, style }: BlockProps) {
  const { t } = useTranslation('workshop');
  const { setNodeRef, listeners, isDragging } = useDraggable({
    id: `block-${assignment.id}`,
    data: { job, assignment } satisfies Carried,
    disabled: !movable.includes(job.state),
  });
  const state = t(`repair-orders:job.state.${job.state}`);
  return (
    <button
      type="button"
      ref={setNodeRef}
      className={[css.block, css[job.state], late ? css.late : '', isDragging ? css.carried : ''].join(' ')}
      style={style}
      title={[job.title, state, late ? t('dispatch.late') : null].filter(Boolean).join(' · ')}
      onClick={() => open({ job, assignment })}
      {...listeners}
    >
      <span className={css.line}>
        {job.plate ? <PlateChip plate={job.plate} /> : null}
        {job.waits?.reason === 'part' ? <InboxOutlined aria-hidden="true" /> : null}
      </span>
      <span className={css.cut}>{job.title}</span>
      <span className={`${css.cut} ${css.small}`}>
        {late ? (
          <span className={css.loud}>
            <WarningOutlined aria-hidden="true" /> {t('dispatch.late')}{' '}
          </span>
        ) : null}
        {[state, beside].filter(Boolean).join(' · ')}
      </span>
    </button>
  );
}
