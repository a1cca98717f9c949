import type { z } from 'zod';
import { type Refusal, refuse } from '#platform/rules/refusal.ts';
import { lacksRight } from '#platform/server/actor.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import type { VisitPage, visitParams } from '../../../api/index.ts';
import { presentOrder } from '../../orders/present-order.ts';
import { readFullOrder } from '../../orders/read-full-order.ts';
import { presentCard } from '../cards/present-card.ts';
import { calendarOfVisit } from '../cards/workshop-calendar.ts';
import { belongingsOf, concernsOf, damageMarksOf } from '../page/page-parts.ts';
import { readPageRow } from '../page/page-row.ts';
import { actionsOfVisit, presentVisit } from '../page/present-page.ts';
import { railOf } from '../page/rail.ts';
import { gatherPast, presentPast } from '../past/present-past.ts';

/**
 * Everything about one visit, for the one page it has. All its statements leave together, before the first wait, so
 * that the page costs one round trip however much stands on it.
 */
export async function readVisitPage(
  { visitId }: z.output<typeof visitParams>,
  { tx, actor, now, locale, ask }: QueryContext,
): Promise<VisitPage | Refusal> {
  const [row, calendar, concerns, belongings, damageMarks, full, past] = await Promise.all([
    readPageRow(tx, visitId, now),
    calendarOfVisit(tx, visitId, now),
    concernsOf(tx, visitId),
    belongingsOf(tx, visitId),
    damageMarksOf(tx, visitId),
    readFullOrder(tx, visitId, actor, 'visit'),
    gatherPast({ tx, now, ask }, 'visit', visitId),
  ]);
  if (!row || !past.row) return refuse('request/not-found');
  const missingRight = lacksRight(actor, 'visit.see', row.workshop_id);
  if (missingRight) return missingRight;
  return {
    ...presentCard(row, { now, actor, calendar }),
    ...presentVisit(row, actor),
    concerns,
    belongings,
    damageMarks,
    stages: railOf(
      row,
      full?.order ?? null,
      concerns.filter((concern) => concern.withdrawnAt === null).length,
      locale,
    ),
    allowedActions: actionsOfVisit(row, actor, locale),
    orders: full ? [presentOrder({ ...full, visit: row }, full.approvals, actor, locale, now)] : [],
    past: presentPast({ ...past, row: past.row }, { actor, workshopId: row.workshop_id, now }),
  };
}
