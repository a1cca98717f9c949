import { useTranslation } from 'react-i18next';
import { Elapsed, Panel, PlateChip, PromiseTime } from '#platform/web/design/index.ts';
import type { JobCard } from './board-rows.ts';
import css from './dispatch.module.css';
import type { Carried } from './job-tile.tsx';

/** What stands still, with its cause and since when: each is somebody's to mend. */
export function OnHoldLane({ jobs, open }: { jobs: readonly JobCard[]; open(carried: Carried): void }) {
  const { t } = useTranslation('workshop');
  return (
    <Panel title={t('dispatch.on-hold')} extra={<b>{jobs.length}</b>} flush>
      {jobs.length === 0 ? <p className={css.none}>{t('dispatch.on-hold-none')}</p> : null}
      <ul className={css.held}>
        {jobs.map((job) => (
          <li key={job.id}>
            <button type="button" className={css.tile} onClick={() => open({ job, assignment: null })}>
              <span className={css.line}>
                {job.plate ? <PlateChip plate={job.plate} /> : null}
                <b className={css.cut}>{job.title}</b>
              </span>
              {job.waits ? (
                <span className={css.line}>
                  <b>{t(`pause-reason.${job.waits.reason}`)}</b>
                  <Elapsed since={job.waits.since} />
                  <span className={css.quiet}>{job.waits.note}</span>
                </span>
              ) : null}
              <span className={css.line}>
                {job.technicianName}
                {job.promisedAt ? <PromiseTime promisedAt={job.promisedAt} /> : null}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
