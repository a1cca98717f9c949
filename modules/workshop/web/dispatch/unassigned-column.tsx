import { useDroppable } from '@dnd-kit/core';
import { useTranslation } from 'react-i18next';
import { Panel } from '#platform/web/design/index.ts';
import type { JobCard } from './board-rows.ts';
import css from './dispatch.module.css';
import { type Carried, JobTile } from './job-tile.tsx';

export const nobody = 'nobody';

/** Approved and given to nobody, the nearest promise first; a block dropped here is taken off the board. */
export function UnassignedColumn({ jobs, open }: { jobs: readonly JobCard[]; open(carried: Carried): void }) {
  const { t } = useTranslation('workshop');
  const { setNodeRef, isOver } = useDroppable({ id: nobody });
  return (
    <div ref={setNodeRef} className={isOver ? css.over : undefined}>
      <Panel title={t('dispatch.unassigned')} extra={<b>{jobs.length}</b>} flush>
        {jobs.length === 0 ? <p className={css.none}>{t('dispatch.unassigned-none')}</p> : null}
        <ul className={css.tiles}>
          {jobs.map((job) => (
            <li key={job.id}>
              <JobTile job={job} assignment={null} open={open} />
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  );
}
