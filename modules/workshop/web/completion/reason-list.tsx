import { useTranslation } from 'react-i18next';
import { useFormat, useNow } from '#platform/web/design/index.ts';
import css from './completion.module.css';
import type { Completion, Reason } from './use-completion.ts';

/** Why not sooner, in words: what each job waits for, the one that decides in bold. */
export function ReasonList({ completion: { jobs } }: { completion: Completion }) {
  const { t } = useTranslation('workshop');
  const told = jobs.filter(({ reasons }) => reasons.length > 0);
  if (told.length === 0) return <p className={css.quiet}>{t('completion.at-once')}</p>;
  return (
    <ul className={css.reasons} aria-label={t('completion.why')}>
      {told.map((job) => (
        <li key={job.jobId}>
          {jobs.length > 1 ? <span className={css.quiet}>{job.title}: </span> : null}
          {job.reasons.map((reason, index) => (
            <span key={reason.code}>
              {index > 0 ? t('completion.and') : null}
              <Sentence reason={reason} />
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

function Sentence({ reason }: { reason: Reason }) {
  const { t } = useTranslation('workshop');
  const format = useFormat();
  const now = useNow();
  const { code, at, technician, bay, skill, part, decides } = reason;
  const words = t(`completion.reason.${code}`, {
    at: at ? format.clock(at, now) : '',
    technician,
    bay,
    part: part ?? t('completion.a-part'),
    skilled: skill ? t('completion.skilled', { skill: t(`registry:skill.${skill}`) }) : '',
  });
  return decides ? <b>{words}</b> : <span>{words}</span>;
}
