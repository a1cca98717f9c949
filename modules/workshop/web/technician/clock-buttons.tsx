import { CheckOutlined, PauseOutlined, PlayCircleOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SelfCheck } from '#modules/workshop/rules/index.ts';
import type { Problem } from '#platform/web/api/problem.ts';
import { RefusalAlert } from '#platform/web/api/refusal-notice.tsx';
import { useCommand } from '#platform/web/api/use-command.ts';
import { LinkTo } from '#platform/web/navigation.tsx';
import { PauseSheet } from './pause-sheet.tsx';
import css from './technician.module.css';
import type { MyJob } from './use-my-jobs.ts';

type Clocked = Pick<MyJob, 'id' | 'version' | 'visitId' | 'allowedActions'>;

const clockSteps = ['finish', 'start', 'resume', 'pause'] as const;
type ClockStep = (typeof clockSteps)[number];
const icons: Record<ClockStep, ReactNode> = {
  finish: <CheckOutlined />,
  start: <PlayCircleOutlined />,
  resume: <PlayCircleOutlined />,
  pause: <PauseOutlined />,
};

interface ClockButtonsProps {
  job: Clocked;
  /** In a list no button is louder than the others. */
  quiet?: boolean;
  /** What the technician has looked at once more; goes with the finish. */
  checked?: readonly SelfCheck[];
}

/** Start, pause, go on, finish: one tap each, as large as a thumb in a glove; below it the one thing that is missing. */
export function ClockButtons({ job, quiet = false, checked = [] }: ClockButtonsProps) {
  const { t } = useTranslation('workshop');
  const [isPausing, setIsPausing] = useState(false);
  const steps = useClockSteps(job, checked);
  const offered = clockSteps.filter((step) =>
    job.allowedActions.some(({ action, allowed }) => action === step && allowed),
  );
  return (
    <div className={css.clock}>
      {offered.map((step, index) => (
        <Button
          key={step}
          type={index === 0 && !quiet ? 'primary' : 'default'}
          icon={icons[step]}
          className={css.big}
          loading={steps.pending === step}
          disabled={steps.pending !== null && steps.pending !== step}
          onClick={() => (step === 'pause' ? setIsPausing(true) : void steps.run(step))}
        >
          {t(`clock.${step}`)}
        </Button>
      ))}
      <NotYet job={job} />
      {steps.refused ? <RefusalAlert of={steps.refused} /> : null}
      {steps.running ? (
        <PauseSheet
          job={{ id: steps.running.jobId }}
          lead={steps.running.words}
          close={steps.leaveIt}
          then={steps.startInstead}
        />
      ) : null}
      {isPausing ? <PauseSheet job={job} close={() => setIsPausing(false)} /> : null}
    </div>
  );
}

/** Reasons worth reading: not that a finished job cannot be started, but what would let it go on. */
const selfEvident = ['lifecycle/wrong-state', 'lifecycle/not-your-role', 'right/missing'];

function NotYet({ job }: { job: Clocked }) {
  const places: Record<string, string> = {
    'job/not-explained': `/jobs/${job.id}#record`,
    'job/cover-not-judged': `/jobs/${job.id}#cause`,
    'repair-order/not-protected': `/visits/${job.visitId}`,
  };
  const reasons = job.allowedActions
    .filter(({ action, allowed }) => !allowed && (clockSteps as readonly string[]).includes(action))
    .flatMap((offered) => offered.reasons)
    .filter(({ code }) => !selfEvident.includes(code));
  const once = [...new Map(reasons.map((reason) => [reason.code, reason])).values()];
  return once.map(({ code, detail }) => (
    <p key={code} className={css.missing}>
      {places[code] ? <LinkTo to={places[code]}>{detail}</LinkTo> : detail}
    </p>
  ));
}

/** The job whose clock runs, named by the server as it refused to start another beside it. */
function runningIn({ problem }: { problem: Problem | null }) {
  const jobId = problem?.code === 'workshop/already-running' ? problem.params.jobId : undefined;
  return typeof jobId === 'string' ? { jobId, words: problem?.detail } : null;
}

function useClockSteps({ id }: Clocked, checked: readonly SelfCheck[]) {
  const start = useCommand('post', '/api/v1/jobs/{jobId}/start', { basedOn: 'none', show: 'inline' });
  const resume = useCommand('post', '/api/v1/jobs/{jobId}/resume', { basedOn: 'none', show: 'inline' });
  const finish = useCommand('post', '/api/v1/jobs/{jobId}/finish', { basedOn: 'none' });
  const wish = { params: { path: { jobId: id } } };
  const run = (step: Exclude<ClockStep, 'pause'>) => {
    if (step === 'start') return start.run(wish);
    return step === 'resume'
      ? resume.run(wish)
      : finish.run({ ...wish, body: checked.length > 0 ? { selfChecks: [...checked] } : {} });
  };
  const steps = { start, resume, finish };
  const [refused] = [start, resume].filter(({ problem }) => problem !== null);
  const runs = refused ? runningIn(refused) : null;
  const running = runs && { ...runs, step: refused === start ? ('start' as const) : ('resume' as const) };
  const leaveIt = () => refused?.clear();
  const pending = clockSteps.find((step) => step !== 'pause' && steps[step].pending) ?? null;
  const startInstead = () => void run(running?.step ?? 'start');
  return { run, pending, running, startInstead, leaveIt, refused: running ? undefined : refused };
}
