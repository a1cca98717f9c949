import type { z } from 'zod';
import { orderFollows, repairOrderLifecycle } from '#modules/repair-orders/rules/index.ts';
import { factsOfOrder, readOrder } from '#modules/repair-orders/server/index.ts';
import { allowedActions } from '#platform/rules/lifecycle.ts';
import { type Refusal, refuse } from '#platform/rules/refusal.ts';
import { rolesAt, worksAt } from '#platform/server/actor.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import { withDetails } from '#platform/server/http/problem.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import { textIn } from '#platform/server/text.ts';
import type { handOverSheet, orderParams } from '../../api/index.ts';
import { handOverChecks, knownOtherwise } from '../../rules/index.ts';
import { minutesLate } from '../records/minutes-late.ts';
import { partsNotIssued } from '../records/parts-not-issued.ts';

/** HAND-1: the list before the customer is called, with what the house knows by itself. */
export async function readHandOverSheet(
  { repairOrderId }: z.output<typeof orderParams>,
  { tx, actor, now, locale }: QueryContext,
): Promise<z.output<typeof handOverSheet> | Refusal> {
  const [order, visit, missing] = await Promise.all([
    readOrder(tx, repairOrderId, actor.staffId),
    visitOfOrder(tx, repairOrderId),
    partsNotIssued(tx, repairOrderId),
  ]);
  if (!order || !visit || !worksAt(actor, order.workshop_id)) return refuse('request/not-found');
  const known = knownOtherwise({
    partsNotIssued: missing.length,
    minutesLate: minutesLate(visit.promised_at, now),
  });
  return {
    repairOrderId,
    version: order.version,
    state: order.state,
    checks: handOverChecks.map(({ key, blocks }) => {
      const against = known[key];
      if (!against) return { key, blocks, cannotBeGood: null };
      const detail = textIn(locale, `refusal.${against.code.replaceAll('/', '.')}`, against.params);
      return { key, blocks, cannotBeGood: { code: against.code, detail } };
    }),
    promisedAt: visit.promised_at?.toISOString() ?? null,
    wash: order.wash,
    keepOldParts: order.keep_old_parts,
    damageMarks: visit.damage_marks,
    partsNotIssued: missing.map(({ line_id, name, missing_milli }) => ({
      lineId: line_id,
      name,
      missingMilli: missing_milli,
    })),
    allowedActions: allowedActions(
      repairOrderLifecycle,
      factsOfOrder(order, visit),
      rolesAt(actor, order.workshop_id),
    )
      .filter(({ action }) => !(orderFollows as readonly string[]).includes(action))
      .map((each) => withDetails(each, locale)),
  };
}

interface VisitOfOrder {
  promised_at: Date | null;
  protected_at: Date | null;
  odometer: number | null;
  damage_marks: number;
}

async function visitOfOrder(tx: Tx, repairOrderId: string): Promise<VisitOfOrder | undefined> {
  const [visit] = await tx.rows<VisitOfOrder>(
    'visit_of_order',
    `select v.promised_at, v.protected_at, v.odometer,
       (select count(*)::integer from damage_marks d where d.organization_id = v.organization_id
         and d.visit_id = v.id and d.removed_at is null) as damage_marks
     from repair_orders o join visits v on v.organization_id = o.organization_id and v.id = o.visit_id
     where o.organization_id = $1 and o.id = $2`,
    [tx.organizationId, repairOrderId],
  );
  return visit;
}
