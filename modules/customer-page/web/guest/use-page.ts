import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { CustomerPage } from '../../api/index.ts';
import { askServer, newKey, type Refused } from './ask-server.ts';
import type { Locale } from './words.tsx';

const askAgainMs = 12_000;

export interface Loaded {
  readonly page: CustomerPage | null;
  /** What keeps the page from being shown; null refusal inside: the network is away. */
  readonly problem: { readonly refused: Refused | null } | null;
  /** True when what is shown is not what was shown first. */
  readonly isChanged: boolean;
  reload(): Promise<void>;
}

/** The page as it stands on the server, looked at again now and then while somebody reads it. */
export function usePage(token: string, locale: Locale, meet: (locale: Locale) => void): Loaded {
  const [page, setPage] = useState<CustomerPage | null>(null);
  const [problem, setProblem] = useState<Loaded['problem']>(null);
  const [isChanged, setChanged] = useState(false);
  const seen = useRef<string | null>(null);
  const isFirst = useRef(true);
  const reload = useCallback(async () => {
    const asked = isFirst.current ? '' : `?locale=${locale}`;
    const outcome = await askServer<CustomerPage>(`customer-page/${token}${asked}`, locale);
    if (!outcome.ok) {
      setProblem({ refused: outcome.refused });
      return;
    }
    const { answer } = outcome;
    if (isFirst.current) meet(answer.locale);
    isFirst.current = false;
    setChanged(
      (was) => was || (seen.current !== null && seen.current !== answer.seen && answer.phase === 'asking'),
    );
    seen.current = answer.seen;
    setProblem(null);
    setPage(answer);
  }, [token, locale, meet]);
  useEffect(() => {
    void reload();
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void reload();
    }, askAgainMs);
    return () => clearInterval(timer);
  }, [reload]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once, when the page is opened.
  useEffect(() => {
    void askServer(`customer-page/${token}/open`, locale, { body: {}, key: newKey() });
  }, [token]);
  return { page, problem, isChanged, reload };
}
