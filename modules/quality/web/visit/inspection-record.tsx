import { useTranslation } from 'react-i18next';
import { Instant, StatusTag } from '#platform/web/design/index.ts';
import css from './panels.module.css';
import type { Inspection } from './use-inspections.ts';

interface RecordProps {
  inspection: Inspection;
  jobs: readonly { id: string; title: string }[];
}

/** One inspection as it was signed off: its verdict, the customer's words answered, and whatever was not good. */
export function InspectionRecord({ inspection, jobs }: RecordProps) {
  const { t } = useTranslation('quality');
  const { level, result, reason, roadTestKm, concernResults, checks } = inspection;
  const titleOf = (id: string) => jobs.find((job) => job.id === id)?.title;
  const sentBack = inspection.failedJobIds.flatMap((id) => titleOf(id) ?? []);
  const good = checks.filter((check) => check.result === 'ok').length;
  const job = inspection.jobId ? titleOf(inspection.jobId) : null;
  return (
    <>
      <div className={css.line}>
        <b>{t(`level.${level}`)}</b>
        <StatusTag tone={result === 'pass' ? 'good' : 'trouble'}>{t(`result.${result}`)}</StatusTag>
        {job ? <span>{job}</span> : null}
        <span className={css.quiet}>
          {inspection.inspectorName} · <Instant at={inspection.inspectedAt} />
        </span>
      </div>
      {reason ? <p>{t('record.reason', { words: reason })}</p> : null}
      {sentBack.length > 0 ? <p>{t('record.sent-back', { jobs: sentBack.join(' · ') })}</p> : null}
      {concernResults.map(({ concernId, words, solved, how }) => (
        <p key={concernId}>
          {t('queue.quote', { words })} {solved ? t('sheet.solved') : t('sheet.not-solved')}
          <span className={css.quiet}> · {how}</span>
        </p>
      ))}
      <p className={css.quiet}>
        {[
          level === 'self' ? null : t('record.points', { good, all: checks.length }),
          roadTestKm ? t('record.road', { km: roadTestKm }) : null,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {level === 'self' ? null : <NotGood checks={checks} />}
    </>
  );
}

/** What the advisor has to know before the customer asks. */
function NotGood({ checks }: Pick<Inspection, 'checks'>) {
  const { t } = useTranslation('quality');
  const rest = checks.filter((check) => check.result !== 'ok');
  if (rest.length === 0) return null;
  return (
    <ul className={css.notGood}>
      {rest.map(({ key, result, note }) => (
        <li key={key}>
          {t(`final-check.${key}`)}: {t(`check-result.${result}`)}
          {note ? ` · ${note}` : ''}
        </li>
      ))}
    </ul>
  );
}
