import { useEffect, useRef } from 'react';
import { refreshAll } from '../api/client.ts';

/** One entry of the journal, as it reaches a screen a moment after it happened. */
export interface JournalNews {
  position: string;
  workshopId: string;
  visitId: string | null;
  type: string;
  at: string;
  actorId: string | null;
}

type Listener = (news: JournalNews) => void;

const listeners = new Set<Listener>();
const patience = [1_000, 2_000, 5_000, 10_000];

/** Calls `handler` for journal entries whose type begins with one of `types`: `useLive(['visit.'], ringTheBell)`. */
export function useLive(types: readonly string[], handler: Listener): void {
  const latest = useRef({ types, handler });
  latest.current = { types, handler };
  useEffect(() => {
    const listen: Listener = (news) => {
      if (latest.current.types.some((type) => news.type.startsWith(type))) latest.current.handler(news);
    };
    listeners.add(listen);
    return () => void listeners.delete(listen);
  }, []);
}

/**
 * Follows one workshop's journal for the whole tab; returns how to stop. After a short break the browser resumes
 * by itself from the last position; when it has given up we begin anew and ask again for everything on screen.
 */
export function followJournal(workshopId: string): () => void {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;

  function connect() {
    source = new EventSource(`/api/v1/live?workshopId=${workshopId}`);
    source.addEventListener('journal', hear);
    source.addEventListener('reset', () => void refreshAll());
    source.onopen = () => {
      if (failures > 0) void refreshAll();
      failures = 0;
    };
    source.onerror = () => {
      if (source?.readyState !== EventSource.CLOSED) return;
      timer = setTimeout(connect, patience[Math.min(failures, patience.length - 1)]);
      failures += 1;
    };
  }

  function hear(event: MessageEvent<string>) {
    const news = JSON.parse(event.data) as JournalNews;
    for (const listener of [...listeners]) listener(news);
  }

  connect();
  return () => {
    clearTimeout(timer);
    source?.close();
  };
}
