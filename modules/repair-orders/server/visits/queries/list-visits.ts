import type { z } from 'zod';
import type { Refusal } from '#platform/rules/refusal.ts';
import { lacksRight } from '#platform/server/actor.ts';
import { idIn, pageFrom } from '#platform/server/http/page.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import type { visitList, visitListQuery } from '../../../api/index.ts';
import { cardsInList } from '../cards/card-rows.ts';
import { presentCard } from '../cards/present-card.ts';
import { calendarOfWorkshop } from '../cards/workshop-calendar.ts';

/** Visits of a workshop, newest first. */
export async function listVisits(
  { workshopId, state, limit, cursor }: z.output<typeof visitListQuery>,
  { tx, actor, now }: QueryContext,
): Promise<z.output<typeof visitList> | Refusal> {
  const missingRight = lacksRight(actor, 'visit.see', workshopId);
  if (missingRight) return missingRight;
  const [rows, calendar] = await Promise.all([
    cardsInList(tx, { workshopId, state, before: idIn(cursor), limit }, now),
    calendarOfWorkshop(tx, workshopId, now),
  ]);
  return pageFrom(
    rows,
    limit,
    (row) => presentCard(row, { now, actor, calendar }),
    (row) => row.id,
  );
}
