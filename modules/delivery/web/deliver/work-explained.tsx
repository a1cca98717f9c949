import { useTranslation } from 'react-i18next';
import type { VisitPage } from '#modules/repair-orders/web/index.ts';
import { Money } from '#platform/web/design/index.ts';
import css from './deliver.module.css';

/** What was done and what it cost, line by line: read out to the customer beside the car. */
export function WorkExplained({ visit }: { visit: VisitPage }) {
  const { t } = useTranslation('delivery');
  const jobs = visit.orders.flatMap((order) => order.jobs);
  const finished = jobs.filter(({ state }) => state === 'finished');
  const declined = jobs.filter(({ state }) => state === 'declined');
  return (
    <section className={css.work} aria-label={t('deliver.work')}>
      <h3 className={css.title}>{t('deliver.work')}</h3>
      <ul>
        {finished.map((job) => (
          <li key={job.id} className={css.job}>
            <span className={css.line}>
              <b>{job.title}</b>
              <Money minor={job.totalMinor} currency={visit.currency} />
            </span>
            {[job.cause, job.correction].filter(Boolean).map((words) => (
              <span key={words} className={css.quiet}>
                {words}
              </span>
            ))}
            {job.lines.map((line) => (
              <span key={line.id} className={`${css.line} ${css.quiet}`}>
                <span>{line.name}</span>
                <Money minor={line.totalMinor} currency={visit.currency} />
              </span>
            ))}
          </li>
        ))}
      </ul>
      {declined.length > 0 ? (
        <p className={css.quiet}>
          {t('deliver.declined', { jobs: declined.map(({ title }) => title).join(' · ') })}
        </p>
      ) : null}
    </section>
  );
}
