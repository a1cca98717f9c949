import { lockForOrderStep, saveOrder } from '#modules/repair-orders/server/index.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import { handOverBody, orderParams } from '../../api/index.ts';
import { refuseHandOver } from '../../rules/index.ts';
import { judgeOrder } from '../money/judge-order.ts';
import { keepReview } from '../money/keep-review.ts';
import { minutesLate } from '../records/minutes-late.ts';
import { partsNotIssued } from '../records/parts-not-issued.ts';

const input = handOverBody.extend(orderParams.shape);

/**
 * HAND-1, HAND-2: the car goes back to the desk before the customer is called: the list is gone through, the actual
 * stands beside the estimate, and what was found is kept.
 */
export const handOver = command('repair-order.hand-over', input, async (sheet, context) => {
  const { tx, actor, now, announce } = context;
  const [locked, missingParts] = await Promise.all([
    lockForOrderStep(context, 'handOver', sheet.repairOrderId),
    partsNotIssued(tx, sheet.repairOrderId),
  ]);
  if (isRefusal(locked)) return locked;
  const { visit, order, to } = locked;
  const faulty = refuseHandOver(sheet.checks, {
    partsNotIssued: missingParts.length,
    minutesLate: minutesLate(visit.promised_at, now),
  });
  if (faulty) return faulty;

  const handOverId = newId(now);
  tx.post(
    tx.db.insertInto('handovers').values({
      organization_id: tx.organizationId,
      id: handOverId,
      visit_id: visit.id,
      repair_order_id: order.id,
      checks: JSON.stringify(sheet.checks),
      note: sheet.note ?? null,
      handed_over_at: now,
      handed_over_by: actor.staffId,
    }),
  );
  const verdict = judgeOrder(order)?.verdict === 'within-note' ? 'within-note' : 'within';
  keepReview(context, order, { outcome: order.overrun_borne_by ? 'borne' : verdict });
  const saved = saveOrder(tx, order, {
    state: to,
    handed_over_at: now,
    handed_over_by: actor.staffId,
  });
  announce({
    type: 'repair-order.handed-over',
    workshopId: order.workshop_id,
    visitId: visit.id,
    payload: {
      repairOrderId: order.id,
      handOverId,
      notGood: sheet.checks.filter(({ ok }) => !ok).map(({ key }) => key),
      authorizedMinor: order.authorized_minor,
      actualMinor: order.total_minor,
    },
  });
  return { id: saved.id, visitId: saved.visitId, state: saved.state, version: saved.version, handOverId };
});
