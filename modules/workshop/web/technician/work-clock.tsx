import { useTranslation } from 'react-i18next';
import { Hours, useNow } from '#platform/web/design/index.ts';
import css from './technician.module.css';
import type { MyJob } from './use-my-jobs.ts';
import { asClock, workedNow } from './worked-now.ts';

type Clocked = Pick<MyJob, 'workedSeconds' | 'plannedSeconds' | 'runningSince'>;

/** How long it has taken, of how long it should; over the plan it says by how much. */
export function WorkClock({ job, answeredAt }: { job: Clocked; answeredAt: number }) {
  const { t } = useTranslation('workshop');
  const now = useNow();
  const worked = workedNow(job, answeredAt, now);
  const over = job.plannedSeconds > 0 ? worked - job.plannedSeconds : 0;
  const share = job.plannedSeconds > 0 ? Math.min(1, worked / job.plannedSeconds) : 0;
  return (
    <div className={over > 0 ? css.overPlan : undefined}>
      <p className={css.time}>
        <b className="num">{asClock(worked)}</b>
        {job.plannedSeconds > 0 ? (
          <span>
            {t('clock.of')} <Hours seconds={job.plannedSeconds} />
          </span>
        ) : null}
        {over > 0 ? <span className={css.over}>{t('clock.over', { time: asClock(over) })}</span> : null}
      </p>
      <div className={css.bar} aria-hidden="true">
        <i style={{ inlineSize: `${share * 100}%` }} />
      </div>
    </div>
  );
}
