import { PlusOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SelfCheck } from '#modules/workshop/rules/index.ts';
import { toProblem } from '#platform/web/api/problem.ts';
import {
  LoadingRoom,
  LoadProblem,
  PageHeader,
  PlateChip,
  PromiseTime,
  StatusTag,
} from '#platform/web/design/index.ts';
import { LinkTo, useParam } from '#platform/web/navigation.tsx';
import { useMay } from '#platform/web/session/session.ts';
import { carName } from '../car-name.ts';
import { CausePanel } from './cause-panel.tsx';
import { ClockButtons } from './clock-buttons.tsx';
import { FindingDrawer } from './finding-drawer.tsx';
import { ConcernsPanel, LinesPanel, PhotosPanel, TimesPanel } from './job-panels.tsx';
import { RecordPanel } from './record-panel.tsx';
import { SelfCheckPanel } from './self-check-panel.tsx';
import css from './technician.module.css';
import { type JobPage as Job, useJobPage } from './use-my-jobs.ts';
import { WorkClock } from './work-clock.tsx';

/** One job as it is needed under the car: what was said, what to do, what was issued, what was found. */
export default function JobPage() {
  const job = useJobPage(useParam('jobId'));
  if (job.error && !job.data)
    return <LoadProblem problem={toProblem(job.error)} again={() => void job.refetch()} />;
  if (!job.data) return <LoadingRoom rows={10} />;
  return <WholeJob job={job.data} answeredAt={job.dataUpdatedAt} />;
}

function WholeJob({ job, answeredAt }: { job: Job; answeredAt: number }) {
  const { t } = useTranslation('workshop');
  const [checked, check] = useState<SelfCheck[]>([]);
  return (
    <>
      <PageHeader
        title={job.title}
        back={{ to: '/', label: t('mine.title') }}
        after={<StatusTag>{t(`repair-orders:job.state.${job.state}`)}</StatusTag>}
        subtitle={<Car job={job} />}
      />
      {job.sentBackBecause ? (
        <Alert
          type="warning"
          showIcon
          title={t('job.rework')}
          description={job.sentBackBecause}
          style={{ marginBlockEnd: 12 }}
        />
      ) : null}
      <div className={css.jobPage}>
        <section className={css.running} aria-label={t('job.clock')}>
          <WorkClock job={job} answeredAt={answeredAt} />
          <p>
            <PromiseTime promisedAt={job.promisedAt} />
          </p>
          <ClockButtons job={job} checked={checked} />
          <AddFinding job={job} />
        </section>
        <ConcernsPanel job={job} />
        <LinesPanel job={job} />
        <CausePanel job={job} />
        <RecordPanel key={job.id} job={job} />
        {job.state === 'in-progress' ? <SelfCheckPanel checked={checked} check={check} /> : null}
        <PhotosPanel job={job} />
        <TimesPanel job={job} />
      </div>
    </>
  );
}

function Car({ job }: { job: Job }) {
  const { t } = useTranslation('workshop');
  const said = [
    carName(job),
    job.colour,
    job.bayName ? t('dispatch.bay-name', { name: job.bayName }) : null,
    job.keyTag ? t('job.key', { tag: job.keyTag }) : null,
    job.technicianName,
  ];
  return (
    <span className={css.line}>
      {job.plate ? <PlateChip plate={job.plate} vehicleId={job.vehicleId} /> : null}
      <span>{said.filter(Boolean).join(' · ')}</span>
      <LinkTo to={`/visits/${job.visitId}`}>{job.orderNumber}</LinkTo>
    </span>
  );
}

function AddFinding({ job }: { job: Job }) {
  const { t } = useTranslation('workshop');
  const [isOpen, setIsOpen] = useState(false);
  const may = useMay('repair-order.propose-work');
  if (!may || !['authorized', 'in-progress'].includes(job.orderState)) return null;
  return (
    <>
      <Button icon={<PlusOutlined />} className={css.big} onClick={() => setIsOpen(true)}>
        {t('finding.add')}
      </Button>
      {isOpen ? <FindingDrawer job={job} close={() => setIsOpen(false)} /> : null}
    </>
  );
}
