import { useTranslation } from 'react-i18next';
import { Hours, Instant, PlateChip, PromiseTime } from '#platform/web/design/index.ts';
import { LinkTo } from '#platform/web/navigation.tsx';
import { carName } from '../car-name.ts';
import { ClockButtons } from './clock-buttons.tsx';
import css from './technician.module.css';
import type { MyJob } from './use-my-jobs.ts';

/** A job that waits its turn, with the one tap that begins it. */
export function JobRow({ job }: { job: MyJob }) {
  const { t } = useTranslation('workshop');
  return (
    <li className={css.row}>
      <LinkTo to={`/jobs/${job.id}`} className={css.about}>
        <span className={css.line}>
          {job.plate ? <PlateChip plate={job.plate} /> : null}
          <span className={css.cut}>{carName(job)}</span>
        </span>
        <b>{job.title}</b>
        <span className={css.line}>
          {job.plannedFrom ? <Instant at={job.plannedFrom} as="clock" /> : null}
          <Hours seconds={job.plannedSeconds} />
          {job.bayName ? <span>{t('dispatch.bay-name', { name: job.bayName })}</span> : null}
          {job.keyTag ? <span>{t('job.key', { tag: job.keyTag })}</span> : null}
        </span>
        {job.waits ? <span className={css.waits}>{t(`pause-reason.${job.waits.reason}`)}</span> : null}
        {job.reworks > 0 ? <span className={css.waits}>{t('job.rework')}</span> : null}
        {job.promisedAt ? <PromiseTime promisedAt={job.promisedAt} /> : null}
      </LinkTo>
      <ClockButtons job={job} quiet />
    </li>
  );
}
