import { recall, remember } from '../remembered.ts';

/** Remembers who works here, for a browser that is opened again without network; it opens no door of the server. */
export function keepWho(session: unknown): void {
  remember('who', JSON.stringify(session));
}

export function recallWho<T>(): T | null {
  const kept = recall('who');
  return kept ? (JSON.parse(kept) as T) : null;
}

export function forgetWho(): void {
  remember('who', null);
}
