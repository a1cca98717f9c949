/** @jsxImportSource preact */
import type { CustomerPage } from '../../api/index.ts';
import { type Answer, choiceOf, isOpen, isWanted, totalOf } from './answer.ts';
import { AskBack } from './ask-back.tsx';
import { Photos } from './car.tsx';
import { Reason } from './reason.tsx';
import { useWords } from './words.tsx';

type Job = CustomerPage['jobs'][number];

interface JobCardProps {
  job: Job;
  token: string;
  answer: Answer;
  money: (minor: number) => string;
  change(more: Partial<Answer>): void;
  reload(): Promise<void>;
}

/** One thing that is proposed: the photo, plain words, the price, and yes, no or a question. */
export function JobCard({ job, token, answer, money, change, reload }: JobCardProps) {
  const { t } = useWords();
  const choice = choiceOf(job, answer);
  const choose = (yes: boolean) => change({ jobs: { ...answer.jobs, [job.id]: { ...choice, yes } } });
  const isOut = isOpen(job) && choice.yes !== null && !isWanted(job, answer);
  return (
    <article class={isOut ? 'card out' : 'card'} aria-label={job.title}>
      <header class="job">
        <h3>{job.title}</h3>
        <strong>{money(priceNow(job, answer))}</strong>
      </header>
      {job.safety ? <p class="safety">▲ {t('guest.safety')}</p> : null}
      {job.finding ? (
        <p>
          <span class="quiet">{t('guest.found')}: </span>
          {job.finding}
        </p>
      ) : null}
      <Photos token={token} photos={job.photos} />
      {job.lines.length > 0 ? <Lines job={job} answer={answer} money={money} change={change} /> : null}
      {isOpen(job) ? (
        <fieldset class="choice">
          <legend class="unseen">{job.title}</legend>
          <Option
            name={job.id}
            label={t('guest.yes')}
            isOn={choice.yes === true}
            choose={() => choose(true)}
          />
          <Option
            name={job.id}
            label={t('guest.no')}
            isOn={choice.yes === false}
            choose={() => choose(false)}
          />
        </fieldset>
      ) : (
        <p class="quiet">{t(job.state === 'declined' ? 'guest.declined-before' : 'guest.agreed')}</p>
      )}
      {isOpen(job) && choice.yes === false ? (
        <Reason
          label={t('guest.why-job')}
          value={choice.reason}
          say={(reason) => change({ jobs: { ...answer.jobs, [job.id]: { yes: false, reason } } })}
        />
      ) : null}
      <AskBack token={token} job={job} reload={reload} />
    </article>
  );
}

/** The price without the lines left out; of a job not wanted, what it would have cost. */
function priceNow(job: Job, answer: Answer): number {
  return isWanted(job, answer) ? totalOf([job], answer).totalMinor : job.totalMinor;
}

export function Option({
  name,
  label,
  isOn,
  choose,
}: {
  name: string;
  label: string;
  isOn: boolean;
  choose(): void;
}) {
  return (
    <label class={isOn ? 'option on' : 'option'}>
      <input type="radio" name={name} checked={isOn} onChange={choose} />
      {label}
    </label>
  );
}

/** What the price is made of; a line may be left out of a job that is wanted otherwise. */
function Lines({ job, answer, money, change }: Pick<JobCardProps, 'job' | 'answer' | 'money' | 'change'>) {
  const { t } = useWords();
  const mayLeaveOut = isOpen(job) && choiceOf(job, answer).yes === true && job.lines.length > 1;
  const leaveOut = (id: string, isOut: boolean) => {
    const { [id]: _, ...rest } = answer.lines;
    change({ lines: isOut ? { ...rest, [id]: '' } : rest });
  };
  return (
    <details class="lines" open={job.lines.some(({ id }) => id in answer.lines)}>
      <summary>
        {t('guest.lines')} ({job.lines.length})
      </summary>
      <ul>
        {job.lines.map((line) => {
          const reason = answer.lines[line.id];
          const isOut = reason !== undefined;
          return (
            <li key={line.id}>
              <div class={isOut ? 'line out' : 'line'}>
                <span>
                  {line.name}
                  <small>{line.note}</small>
                </span>
                <span>{money(line.totalMinor)}</span>
              </div>
              {mayLeaveOut ? (
                <button
                  type="button"
                  class="small"
                  aria-label={`${t(isOut ? 'guest.take-back' : 'guest.leave-out')}: ${line.name}`}
                  onClick={() => leaveOut(line.id, !isOut)}
                >
                  {t(isOut ? 'guest.take-back' : 'guest.leave-out')}
                </button>
              ) : null}
              {mayLeaveOut && isOut ? (
                <Reason
                  label={t('guest.why-line')}
                  value={reason}
                  say={(words) => change({ lines: { ...answer.lines, [line.id]: words } })}
                />
              ) : null}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
