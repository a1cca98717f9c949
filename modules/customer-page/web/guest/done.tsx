/** @jsxImportSource preact */
import type { CustomerPage } from '../../api/index.ts';
import { Questions } from './ask-back.tsx';
import { CarCard } from './car.tsx';
import { formatsOf, useWords } from './words.tsx';

/** What was agreed, and what the customer takes with them: the signed paper and the code for fetching the car. */
export function Done({
  page,
  token,
  reload,
}: {
  page: CustomerPage;
  token: string;
  reload(): Promise<void>;
}) {
  const { t, locale } = useWords();
  const { money, moment } = formatsOf(locale, page.currency, page.workshop.timeZone);
  const said = page.result ?? 'elsewhere';
  return (
    <>
      <section class="card done" role="status">
        <h1>✓ {t(`guest.${said}`)}</h1>
        <p>{t(`guest.${said}-lead`)}</p>
        {page.answeredAt ? <p class="quiet">{moment(page.answeredAt)}</p> : null}
        {page.hasPaper ? (
          <a class="button" href={`/api/v1/customer-page/${token}/paper`}>
            {t('guest.paper')}
          </a>
        ) : null}
      </section>
      {page.pickUpCode ? (
        <section class="card">
          <h2>{t('guest.pick-up-code')}</h2>
          <p class="code">{page.pickUpCode}</p>
          <p class="quiet">{t('guest.pick-up-why')}</p>
        </section>
      ) : null}
      <CarCard page={page} />
      <section class="card">
        {page.jobs.map((job) => (
          <p key={job.id} class={job.state === 'declined' ? 'job out' : 'job'}>
            <span>
              {job.title}
              {job.state === 'declined' ? <small>{t('guest.declined-before')}</small> : null}
            </span>
            <span>{money(job.totalMinor)}</span>
          </p>
        ))}
        <p class="job">
          <strong>{t('guest.total')}</strong>
          <strong>{money(page.totalMinor)}</strong>
        </p>
      </section>
      <Questions page={page} token={token} reload={reload} />
      <p class="quiet outside">{t('guest.valid-until', { time: moment(page.expiresAt) })}</p>
    </>
  );
}
