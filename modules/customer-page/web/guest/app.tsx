/** @jsxImportSource preact */
import { useEffect } from 'preact/hooks';
import { Asking } from './asking.tsx';
import { Done } from './done.tsx';
import { Top } from './top.tsx';
import { usePage } from './use-page.ts';
import { useWords } from './words.tsx';

/** The customer's page: what was found, what it costs, yes or no, and the hand; afterwards what was agreed. */
export function GuestApp({ token }: { token: string }) {
  const { t, locale, speak } = useWords();
  const { page, problem, isChanged, reload } = usePage(token, locale, speak);
  const workshop = page?.workshop.name;
  useEffect(() => {
    document.title = [t('guest.title'), workshop].filter(Boolean).join(' · ');
  }, [t, workshop]);
  if (problem?.refused || (problem && !page)) {
    return (
      <>
        <Top page={null} />
        <main>
          <section class="card" role="alert">
            <h1>{t('guest.cannot-open')}</h1>
            <p>{problem.refused?.detail ?? t('guest.offline')}</p>
            <button type="button" onClick={() => void reload()}>
              {t('guest.again')}
            </button>
          </section>
        </main>
      </>
    );
  }
  if (!page)
    return (
      <main class="waiting" aria-busy="true">
        <span />
        <p class="quiet" role="status">
          {t('guest.loading')}
        </p>
      </main>
    );
  return (
    <>
      <Top page={page} />
      <main>
        {page.phase === 'done' ? (
          <Done page={page} token={token} reload={reload} />
        ) : (
          <Asking page={page} token={token} isChanged={isChanged} reload={reload} />
        )}
      </main>
    </>
  );
}
