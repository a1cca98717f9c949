import { z } from 'zod';
import { id } from '#platform/api/fields.ts';
import { refuse } from '#platform/rules/refusal.ts';
import { type Actor, worksAt } from '../actor.ts';
import { type RawRoute, raw } from '../http/routes.ts';
import type { AccessChanges } from '../sign-in/access-changes.ts';
import { type JournalFeed, type LiveEntry, standsAfter } from './journal-feed.ts';

const query = z.object({ workshopId: id });
/** So many missed entries are told one by one; after more, the screen is told to ask for everything again. */
const mostReplayed = 1_000;

/**
 * The stream of what happens in a workshop; a broken connection goes on where it stood, and what the feed brings again
 * after the catching up is told once. It ends when the person's
 * access changes: who may still listen connects again.
 */
export function liveRoute(feed: JournalFeed, changes: AccessChanges): RawRoute {
  return raw({
    method: 'GET',
    url: '/live',
    area: 'live',
    summary: 'Stream what happens in a workshop as server-sent events; resume with Last-Event-ID.',
    query,
    produces: 'text/event-stream',
    streams: true,
    handle: async (request, reply) => {
      const actor = request.actor as Actor;
      const { workshopId } = request.query as z.output<typeof query>;
      if (!worksAt(actor, workshopId)) return refuse('request/not-found');
      const { sse } = reply;
      const mine = (entry: LiveEntry) =>
        entry.organizationId === actor.organizationId &&
        (entry.workshopId === workshopId || (entry.workshopId === null && entry.actorId === actor.staffId));
      let told = '';
      const send = (entry: LiveEntry) => {
        if (!sse.isConnected || !mine(entry) || !standsAfter(entry.position, told)) return;
        told = entry.position;
        void sse.send(eventOf(entry)).catch(() => sse.close());
      };
      sse.keepAlive();
      const held: LiveEntry[] = [];
      let caughtUp = false;
      const unsubscribe = feed.subscribe((entry) => (caughtUp ? send(entry) : held.push(entry)));
      sse.onClose(unsubscribe);
      sse.onClose(changes.onceChanged(actor.userId, () => sse.close()));
      await sse.send({ event: 'open', data: { workshopId }, retry: 1_000 });
      try {
        if (sse.lastEventId)
          await replay(feed, sse.lastEventId, send, () => sse.send({ event: 'reset', data: {} }));
      } catch (cause) {
        request.log.warn({ err: cause }, 'a screen could not catch up');
        sse.close();
      }
      caughtUp = true;
      for (const entry of held) send(entry);
      return undefined;
    },
  });
}

async function replay(
  feed: JournalFeed,
  from: string,
  send: (entry: LiveEntry) => void,
  reset: () => Promise<unknown>,
): Promise<void> {
  const missed = await feed.since(from, mostReplayed);
  if (!missed || missed.length === mostReplayed) await reset();
  else for (const entry of missed) send(entry);
}

function eventOf(entry: LiveEntry) {
  const { position, workshopId, visitId, type, at, actorId } = entry;
  return { id: position, event: 'journal', data: { position, workshopId, visitId, type, at, actorId } };
}
