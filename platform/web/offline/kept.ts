import { openShelf } from './tables.ts';

/** Takes an answer along, so that its screen opens without network too. */
export async function keepAnswer(path: string, answer: unknown): Promise<void> {
  const shelf = await openShelf();
  await shelf.kept.put({ path, answer, keptAt: Date.now() });
}

export async function recallAnswer<T>(path: string): Promise<T | null> {
  const shelf = await openShelf();
  const kept = await shelf.kept.get(path);
  return (kept?.answer as T | undefined) ?? null;
}

/** Leaves nothing behind of what was looked at; what waits to be sent stays for who did it. */
export async function forgetKept(): Promise<void> {
  const shelf = await openShelf();
  await shelf.kept.clear();
}
