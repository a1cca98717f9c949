/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import type { CustomerPage } from '../../api/index.ts';
import { type Answer, changed, notGiven, nothingSaid, totalOf, wantedJobs } from './answer.ts';
import { Questions } from './ask-back.tsx';
import { BeyondAuthority } from './beyond-authority.tsx';
import { CarCard, Received } from './car.tsx';
import { findDraft, keepDraft } from './draft.ts';
import { Five } from './five.tsx';
import { JobCard } from './job-card.tsx';
import { Measures } from './measures.tsx';
import { Notices } from './notices.tsx';
import { SendAnswer } from './send-answer.tsx';
import { Totals } from './totals.tsx';
import { formatsOf, useWords } from './words.tsx';

interface AskingProps {
  page: CustomerPage;
  token: string;
  isChanged: boolean;
  reload(): Promise<void>;
}

/** What is asked of the customer: read, choose, confirm, sign, in this order down the page. */
export function Asking({ page, token, isChanged, reload }: AskingProps) {
  const { t, locale } = useWords();
  const [answer, setAnswer] = useAnswer(page, token);
  const { money } = formatsOf(locale, page.currency, page.workshop.timeZone);
  const change = (more: Partial<Answer>) => setAnswer((was) => changed(page, was, more));
  const totals = totalOf(page.jobs, answer);
  const isContract = page.purpose === 'contract';
  const isWriting = page.phase === 'changing';
  return (
    <>
      <h1 class="unseen">{t('guest.title')}</h1>
      <CarCard page={page} />
      <p class="lead" role="status">
        {t(isWriting ? 'guest.changing' : isContract ? 'guest.lead-contract' : 'guest.lead-proposal')}
      </p>
      {isChanged && !isWriting ? (
        <p class="changed" role="alert">
          {t('guest.changed')}
        </p>
      ) : null}
      <Received page={page} token={token} />
      <Measures page={page} token={token} />
      {isWriting ? null : (
        <>
          <h2 class="outside">{t('guest.proposed')}</h2>
          {page.jobs.map((job) => (
            <JobCard key={job.id} {...{ job, token, answer, money, change, reload }} />
          ))}
          <Totals page={page} answer={answer} money={money} />
        </>
      )}
      <Questions page={page} token={token} reload={reload} />
      {isWriting ? null : (
        <>
          <Notices page={page} answer={answer} change={change} />
          {isContract && wantedJobs(page, answer).length > 0 ? (
            <Five page={page} answer={answer} totalMinor={totals.totalMinor} change={change} />
          ) : null}
          <BeyondAuthority page={page} token={token} answer={answer} money={money} reload={reload} />
          <SendAnswer page={page} token={token} answer={answer} change={change} reload={reload} />
          <nav class="bar">
            <span>
              {t('guest.yours')} <strong>{money(totals.customerMinor)}</strong>
            </span>
            <a href="#sign">{t('guest.to-sign')}</a>
          </nav>
        </>
      )}
    </>
  );
}

/** A change of what is offered takes ticks and hand back: they were given to something else; choices stay. */
function useAnswer(page: CustomerPage, token: string) {
  const [answer, setAnswer] = useState<Answer>(
    () =>
      findDraft(token, page) ?? {
        ...nothingSaid,
        ...{ wash: page.wash, keepOldParts: page.keepOldParts, name: page.broughtBy ?? page.customer },
      },
  );
  const [seen, setSeen] = useState(page.seen);
  useEffect(() => {
    if (seen === page.seen) return;
    setSeen(page.seen);
    setAnswer((was) => ({ ...was, ...notGiven }));
  }, [page.seen, seen]);
  useEffect(() => keepDraft(token, seen, answer), [token, seen, answer]);
  return [answer, setAnswer] as const;
}
