import { useTranslation } from 'react-i18next';
import { Panel, StatusTag } from '#platform/web/design/index.ts';
import type { CarToInspect } from '../queue/use-queue.ts';
import css from './sheet.module.css';

/** What the workshop says it has done, and by whom. */
export function JobsDone({ jobs }: { jobs: CarToInspect['jobs'] }) {
  const { t } = useTranslation('quality');
  return (
    <Panel title={t('sheet.jobs')} flush>
      <ul className={css.rows}>
        {jobs.map(({ id, title, technicianName, cause, correction, reworks }) => (
          <li key={id}>
            <span className={css.line}>
              <b>{title}</b>
              {technicianName ? <span className={css.quiet}>{technicianName}</span> : null}
              {reworks > 0 ? <StatusTag>{t('sheet.reworks', { count: reworks })}</StatusTag> : null}
            </span>
            {cause ? <span className={css.quiet}>{t('sheet.cause', { words: cause })}</span> : null}
            {correction ? (
              <span className={css.quiet}>{t('sheet.correction', { words: correction })}</span>
            ) : null}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
