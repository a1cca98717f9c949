import { useTranslation } from 'react-i18next';
import { useFormat, useNow } from '#platform/web/design/index.ts';
import css from './completion.module.css';
import { spanOnBar } from './span-on-bar.ts';
import type { Completion, PlannedJob } from './use-completion.ts';

const mostRows = 6;

/** The way to the finished car as a bar for each job: waiting, working, and the slack behind the last. */
export function CompletionPicture({ completion }: { completion: Completion }) {
  const { t } = useTranslation('workshop');
  const format = useFormat();
  const now = useNow();
  const { readyAt, computedAt, jobs, workDoneAt } = completion;
  if (!readyAt || !workDoneAt) return null;
  const bar = { from: computedAt, to: readyAt };
  return (
    <figure className={css.picture} aria-label={t('completion.picture')}>
      <figcaption className={css.ends}>
        <span>{t('completion.now')}</span>
        <span className="num">{format.clock(readyAt, now)}</span>
      </figcaption>
      {jobs.slice(0, mostRows).map((job) => (
        <JobBar
          key={job.jobId}
          job={job}
          bar={bar}
          slackFrom={job.endsAt === workDoneAt ? workDoneAt : null}
        />
      ))}
      <p className={css.legend}>
        <i className={css.waiting} /> {t('completion.waiting')} <i className={css.working} />{' '}
        {t('completion.working')} <i className={css.slack} /> {t('completion.slack')}
      </p>
    </figure>
  );
}

interface JobBarProps {
  job: PlannedJob;
  bar: { from: string; to: string };
  slackFrom: string | null;
}

function JobBar({ job, bar, slackFrom }: JobBarProps) {
  const { startsAt, endsAt, work, technician, bay } = job;
  if (!startsAt || !endsAt) return null;
  const who = [technician?.name, bay?.name].filter(Boolean).join(' · ');
  return (
    <div className={css.row}>
      <span className={css.name}>
        {job.title} <span className={css.quiet}>{who}</span>
      </span>
      <span className={css.bar} aria-hidden="true">
        <Piece kind="waiting" from={bar.from} to={startsAt} bar={bar} />
        <Piece kind="stays" from={startsAt} to={endsAt} bar={bar} />
        {work.map((stretch) => (
          <Piece
            key={stretch.startsAt}
            kind="working"
            from={stretch.startsAt}
            to={stretch.endsAt}
            bar={bar}
          />
        ))}
        {slackFrom ? <Piece kind="slack" from={slackFrom} to={bar.to} bar={bar} /> : null}
      </span>
    </div>
  );
}

interface PieceProps {
  kind: 'waiting' | 'stays' | 'working' | 'slack';
  from: string;
  to: string;
  bar: { from: string; to: string };
}

function Piece({ kind, from, to, bar }: PieceProps) {
  if (Date.parse(to) <= Date.parse(from)) return null;
  const { start, width } = spanOnBar(from, to, bar);
  return <i className={css[kind]} style={{ insetInlineStart: `${start}%`, width: `${width}%` }} />;
}
