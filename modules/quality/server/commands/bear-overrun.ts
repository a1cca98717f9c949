import { lockFullForOrderStep, saveOrder } from '#modules/repair-orders/server/index.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import { bearOverrunBody, orderParams } from '../../api/index.ts';
import { judgeOrder } from '../money/judge-order.ts';
import { keepReview } from '../money/keep-review.ts';
import { moveToShop } from '../money/move-to-shop.ts';

const input = bearOverrunBody.extend(orderParams.shape);

/**
 * HAND-2: a manager lets the shop bear what became dearer than the customer's word. The customer then pays what they
 * agreed to, not the word plus the tolerance; the rest stands on the shop's own statement.
 */
export const bearTheOverrun = command('repair-order.bear-overrun', input, async (asked, context) => {
  const { tx, actor, announce } = context;
  const { repairOrderId, reason } = asked;
  const locked = await lockFullForOrderStep(context, 'bearOverrun', repairOrderId);
  if (isRefusal(locked)) return locked;
  const { order, lines } = locked;
  const overMinor = (judgeOrder(order)?.differenceMinor ?? 0) - (await borneBefore(tx, order.id));
  const borneMinor = moveToShop(tx, lines, overMinor);
  keepReview(context, order, { outcome: 'borne', borneMinor, reason });
  const saved = saveOrder(tx, order, { overrun_borne_by: actor.staffId, overrun_reason: reason });
  announce({
    type: 'repair-order.overrun-borne',
    workshopId: order.workshop_id,
    visitId: order.visit_id,
    payload: {
      repairOrderId,
      borneMinor,
      authorizedMinor: order.authorized_minor,
      actualMinor: order.total_minor,
    },
  });
  return { id: saved.id, visitId: saved.visitId, state: saved.state, version: saved.version, borneMinor };
});

async function borneBefore(tx: Tx, repairOrderId: string): Promise<number> {
  const [before] = await tx.rows<{ minor: number }>(
    'borne_before',
    `select coalesce(sum(borne_minor), 0)::bigint as minor from overrun_reviews
     where organization_id = $1 and repair_order_id = $2`,
    [tx.organizationId, repairOrderId],
  );
  return before?.minor ?? 0;
}
