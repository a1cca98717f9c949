import type { z } from 'zod';
import { getServiceStandard } from '#modules/registry/server/index.ts';
import { readWaitingCards } from '#modules/repair-orders/server/index.ts';
import type { Refusal } from '#platform/rules/refusal.ts';
import { lacksRight } from '#platform/server/actor.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import type { receptionQueue, receptionQueueQuery } from '../../api/index.ts';
import { isOverLimit, tooLongFrom } from '../../rules/index.ts';
import { guidesNow, helpersNow } from './helpers.ts';
import { measuresOfWaiting, presentMeasure } from './measures.ts';

/** RECV-1: who waits to be greeted and for how long, against the limit the workshop set itself, and who could help. */
export async function readReceptionQueue(
  { workshopId }: z.output<typeof receptionQueueQuery>,
  context: QueryContext,
): Promise<z.output<typeof receptionQueue> | Refusal> {
  const { tx, actor, now } = context;
  const missingRight = lacksRight(actor, 'visit.see', workshopId);
  if (missingRight) return missingRight;
  const [cards, standard, guides, measures] = await Promise.all([
    readWaitingCards(workshopId, context),
    getServiceStandard(tx, workshopId),
    guidesNow(tx, workshopId, now),
    measuresOfWaiting(tx, workshopId),
  ]);
  const limitMinutes = standard.parameters.receptionWaitMinutes;
  const items = cards.map((visit) => {
    const arrivedAt = new Date(visit.arrivedAt);
    return {
      visit,
      minutes: visit.waitingMinutes ?? 0,
      overLimit: isOverLimit(arrivedAt, now, limitMinutes),
      tooLongFrom: tooLongFrom(arrivedAt, limitMinutes).toISOString(),
      measures: (measures.get(visit.id) ?? []).map(presentMeasure),
    };
  });
  const isAlarm = items.some(({ overLimit }) => overLimit);
  const helpers = isAlarm ? await helpersNow(tx, workshopId, now) : [];
  return { limitMinutes, longestMinutes: items[0]?.minutes ?? null, guides, items, helpers };
}
