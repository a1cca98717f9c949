import { createStore } from '../store.ts';

/** Whether the server answers. Lost is found out by a call that fails, found again by asking until it answers. */
export const connection = createStore<'online' | 'offline'>('online');

const askAgainAfter = 3_000;
let asking: ReturnType<typeof setTimeout> | undefined;

export function connectionLost(): void {
  connection.set('offline');
  if (asking === undefined) asking = setTimeout(askWhetherBack, askAgainAfter);
}

export function connectionFound(): void {
  clearTimeout(asking);
  asking = undefined;
  connection.set('online');
}

/** Follows the browser's own word as a hint and asks the server for the truth. */
export function watchConnection(): void {
  window.addEventListener('offline', connectionLost);
  window.addEventListener('online', () => void askWhetherBack());
}

async function askWhetherBack(): Promise<void> {
  clearTimeout(asking);
  asking = undefined;
  const answer = await fetch('/healthz', { cache: 'no-store', signal: AbortSignal.timeout(5_000) }).catch(
    () => null,
  );
  if (answer && answer.status < 500) connectionFound();
  else connectionLost();
}
