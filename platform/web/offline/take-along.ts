import { createStore } from '../store.ts';

/** Whether this browser opens without network: the app itself lies here once its service worker is at work. */
export const takenAlong = createStore<'no' | 'fetching' | 'yes'>('no');

/** Puts the app on this browser; where that is not offered, it works with the line as ever. */
export async function takeAlong(): Promise<void> {
  if (!('serviceWorker' in navigator) || takenAlong.get() !== 'no') return;
  takenAlong.set('fetching');
  await untilQuiet();
  try {
    await navigator.serviceWorker.register('/sw.js');
    await navigator.serviceWorker.ready;
    takenAlong.set('yes');
    await navigator.storage?.persist?.();
  } catch {
    takenAlong.set('no');
  }
}

/** The page comes first; what it will need without network is fetched when it has nothing else to do. */
function untilQuiet(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: 3_000 });
    else setTimeout(resolve, 500);
  });
}
