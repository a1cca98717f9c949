import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toProblem } from '#platform/web/api/problem.ts';
import {
  EmptyState,
  LoadingRoom,
  LoadProblem,
  PageHeader,
  Panel,
  PlateChip,
  PromiseTime,
} from '#platform/web/design/index.ts';
import { LinkTo } from '#platform/web/navigation.tsx';
import { useMay, useSession } from '#platform/web/session/session.ts';
import { Slot } from '#platform/web/slot.tsx';
import { carName } from '../car-name.ts';
import { ClockButtons } from './clock-buttons.tsx';
import { FindingDrawer } from './finding-drawer.tsx';
import { JobRow } from './job-row.tsx';
import css from './technician.module.css';
import { type MyJob, useMyJobs } from './use-my-jobs.ts';
import { WorkClock } from './work-clock.tsx';

/** SHOP-3: what runs, what comes next, what is free; for one hand that is dirty. */
export default function TechnicianStart() {
  const { t } = useTranslation('workshop');
  const { user } = useSession();
  const mine = useMyJobs();
  if (mine.error && !mine.data)
    return <LoadProblem problem={toProblem(mine.error)} again={() => void mine.refetch()} />;
  if (!mine.data) return <LoadingRoom rows={8} />;
  const { running, next, open } = mine.data;
  const isIdle = !running && next.length === 0 && open.length === 0;
  return (
    <div className={css.phone}>
      <PageHeader title={t('mine.title')} subtitle={user.name} />
      {running ? <RunningJob job={running} answeredAt={mine.dataUpdatedAt} /> : null}
      {isIdle ? <EmptyState title={t('mine.none')} hint={t('mine.none-hint')} /> : null}
      {next.length > 0 ? <JobList title={t('mine.next')} jobs={next} /> : null}
      {open.length > 0 ? <JobList title={t('mine.open')} jobs={open} /> : null}
      <Slot name="technician-start" isQuiet />
    </div>
  );
}

/** The job whose clock runs: nothing on this screen is larger. */
function RunningJob({ job, answeredAt }: { job: MyJob; answeredAt: number }) {
  const { t } = useTranslation('workshop');
  const [isFinding, setIsFinding] = useState(false);
  const mayPropose = useMay('repair-order.propose-work');
  return (
    <section className={css.running} aria-label={t('mine.running')}>
      <p className={css.line}>
        {job.plate ? <PlateChip plate={job.plate} vehicleId={job.vehicleId} size="large" /> : null}
        <span>
          {[carName(job), job.bayName ? t('dispatch.bay-name', { name: job.bayName }) : null]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </p>
      <LinkTo to={`/jobs/${job.id}`} className={css.title}>
        {job.title}
      </LinkTo>
      <WorkClock job={job} answeredAt={answeredAt} />
      <p>
        <PromiseTime promisedAt={job.promisedAt} />
      </p>
      <ClockButtons job={job} />
      <div className={css.also}>
        {mayPropose ? (
          <Button icon={<PlusOutlined />} className={css.big} onClick={() => setIsFinding(true)}>
            {t('finding.add')}
          </Button>
        ) : null}
        <LinkTo to={`/jobs/${job.id}`} className={css.bigLink}>
          {t('mine.open-job')}
        </LinkTo>
      </div>
      {isFinding ? <FindingDrawer job={job} close={() => setIsFinding(false)} /> : null}
    </section>
  );
}

function JobList({ title, jobs }: { title: string; jobs: readonly MyJob[] }) {
  return (
    <Panel title={title} extra={<b>{jobs.length}</b>} flush>
      <ul>
        {jobs.map((job) => (
          <JobRow key={job.id} job={job} />
        ))}
      </ul>
    </Panel>
  );
}
