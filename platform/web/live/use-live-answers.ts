import { useEffect, useRef } from 'react';
import { answers, wasJustRefreshed } from '../api/client.ts';
import { useModules } from '../modules.tsx';
import { useSession, useWorkshop } from '../session/session.ts';
import { followJournal, type JournalNews, useLive } from './live.ts';

const gathering = 250;

/** Keeps everything on screen as it is in the shop: what a journal entry made old is asked again, once per burst. */
export function useLiveAnswers(): void {
  const { id: workshopId } = useWorkshop();
  const { user } = useSession();
  const refreshOn = useModules().flatMap((module) => Object.entries(module.refreshOn ?? {}));
  const burst = useRef<JournalNews[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => followJournal(workshopId), [workshopId]);
  useLive([''], (news) => {
    if (news.actorId === user.staffId && wasJustRefreshed()) return;
    burst.current.push(news);
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      askAgain(burst.current.splice(0), refreshOn);
    }, gathering);
  });
}

function askAgain(burst: readonly JournalNews[], refreshOn: readonly [string, readonly string[]][]): void {
  void answers.invalidateQueries({
    predicate: ({ queryKey: [, path, init] }) =>
      typeof path === 'string' && burst.some((news) => isTouched(path, init, news, refreshOn)),
  });
}

/** A page about one visit is left alone by what happens to others. */
function isTouched(
  path: string,
  init: unknown,
  { type, visitId }: JournalNews,
  refreshOn: readonly [string, readonly string[]][],
): boolean {
  const names = refreshOn.filter(([prefix]) => type.startsWith(prefix)).flatMap(([, paths]) => paths);
  if (!names.some((name) => path === name || path.startsWith(`${name}/`))) return false;
  const shown = (init as { params?: { path?: { visitId?: string } } } | undefined)?.params?.path?.visitId;
  return !shown || !visitId || shown === visitId;
}
