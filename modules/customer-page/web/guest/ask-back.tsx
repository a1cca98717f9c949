/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { CustomerPage } from '../../api/index.ts';
import { askServer, newKey, type Refused } from './ask-server.ts';
import { useWords } from './words.tsx';

/** A question to the advisor, about one job or in general; what was typed stays until it has arrived. */
export function AskBack({
  token,
  job,
  reload,
}: {
  token: string;
  job: CustomerPage['jobs'][number] | null;
  reload(): Promise<void>;
}) {
  const { t, locale } = useWords();
  const [words, setWords] = useState<string | null>(null);
  const [state, setState] = useState<'idle' | 'sending' | 'sent'>('idle');
  const [refused, setRefused] = useState<{ by: Refused | null } | null>(null);
  const send = async (event: Event) => {
    event.preventDefault();
    if (!words?.trim()) return;
    setState('sending');
    setRefused(null);
    const body = { words: words.trim(), ...(job ? { jobId: job.id } : {}) };
    const outcome = await askServer(`customer-page/${token}/questions`, locale, { body, key: newKey() });
    if (!outcome.ok) {
      setState('idle');
      setRefused({ by: outcome.refused });
      return;
    }
    setWords(null);
    setState('sent');
    await reload();
  };
  if (words === null)
    return (
      <>
        <button type="button" class="small" onClick={() => setWords('')}>
          ? {t('guest.ask')}
          {job ? <span class="unseen"> {t('guest.about', { title: job.title })}</span> : null}
        </button>
        {state === 'sent' ? <p class="quiet">{t('guest.question-sent')}</p> : null}
      </>
    );
  return (
    <form class="ask" onSubmit={(event) => void send(event)}>
      <textarea
        maxLength={1000}
        rows={3}
        aria-label={t('guest.question-hint')}
        placeholder={t('guest.question-hint')}
        value={words}
        onInput={({ currentTarget }) => setWords(currentTarget.value)}
      />
      {refused ? <p role="alert">{refused.by?.detail ?? t('guest.offline')}</p> : null}
      <button type="submit" disabled={state === 'sending' || !words.trim()}>
        {t('guest.send-question')}
      </button>
    </form>
  );
}

/** What was asked and what was answered. */
export function Questions({
  page,
  token,
  reload,
}: {
  page: CustomerPage;
  token: string;
  reload(): Promise<void>;
}) {
  const { t } = useWords();
  const titleOf = (jobId: string | null) => page.jobs.find(({ id }) => id === jobId)?.title;
  return (
    <section class="card">
      <h2>{t('guest.questions')}</h2>
      {page.questions.map(({ id, jobId, words, answer }) => (
        <div key={id} class="talk">
          {titleOf(jobId) ? <small>{titleOf(jobId)}</small> : null}
          <p class="mine">{words}</p>
          <p class={answer ? 'theirs' : 'quiet'}>{answer ?? t('guest.waiting-answer')}</p>
        </div>
      ))}
      <AskBack token={token} job={null} reload={reload} />
    </section>
  );
}
