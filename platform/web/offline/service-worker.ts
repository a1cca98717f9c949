import { addRoute, matchPrecache, type PrecacheEntry, precache } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

interface Worker {
  /** Written in by the build: the files of the shell and of the pages that work without network. */
  readonly __WB_MANIFEST: PrecacheEntry[];
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(
    type: 'install' | 'activate',
    listen: (event: { waitUntil(work: Promise<void>): void }) => void,
  ): void;
}

const worker = self as unknown as Worker;
const patience = 5_000;

worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

precache(worker.__WB_MANIFEST);

/** A page comes from the server while it answers, so that a new edition is seen at once; else the one that lies here. */
registerRoute(
  new NavigationRoute(
    async ({ request }) => {
      const answer = await Promise.race([fetch(request).catch(() => null), afterPatience()]);
      if (answer && answer.status < 500) return answer;
      return (await matchPrecache('/index.html')) ?? answer ?? Response.error();
    },
    { allowlist: [/^\/(visits\/[^/]+\/walk-around)?$/, /^\/visits\//] },
  ),
);
addRoute();

function afterPatience(): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), patience));
}
