import { repairOrderLifecycle } from '#modules/repair-orders/rules/index.ts';
import { factsOfOrder, lockOrder, saveOrder, saveVisit } from '#modules/repair-orders/server/index.ts';
import { takeStep } from '#platform/rules/lifecycle.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import { rolesAt } from '#platform/server/actor.ts';
import { command } from '#platform/server/command/command.ts';
import { orderParams, reasonBody } from '../../api/index.ts';
import { refuseReopening } from '../../rules/index.ts';
import { inForce, openOf, readSettlements } from '../records/read-settlements.ts';
import { reverseSettlements } from '../records/reverse-settlements.ts';
import { voidGatePass } from '../records/void-gate-pass.ts';

const input = reasonBody.extend(orderParams.shape);

/**
 * SETL-5 takes a settlement back to mend what is wrong: each sheet by a counter-entry with a number of its own. Only
 * while nothing is paid; money goes back first.
 */
export const reopenSettlement = command('repair-order.reopen-settlement', input, async (asked, context) => {
  const { tx, actor, announce } = context;
  const { repairOrderId, reason } = asked;
  const locked = await lockOrder(tx, repairOrderId, actor);
  if (isRefusal(locked)) return locked;
  const { visit, order } = locked;
  const facts = factsOfOrder(order, visit);
  const step = takeStep(repairOrderLifecycle, 'reopenSettlement', facts, rolesAt(actor, order.workshop_id));
  if (!step.ok) return step.refusal;
  const settlements = inForce(await readSettlements(tx, visit.id));
  const refusal = refuseReopening(settlements.map(openOf));
  if (refusal) return refusal;
  await reverseSettlements(context, visit, settlements, reason);
  const saved = saveOrder(tx, order, { state: step.to, settled_at: null, settled_by: null });
  saveVisit(tx, visit, { ...voidGatePass(context, visit, reason), due_minor: 0, settled: false });
  announce({
    type: 'repair-order.settlement-reopened',
    workshopId: order.workshop_id,
    visitId: visit.id,
    payload: { repairOrderId, settlementIds: settlements.map(({ id }) => id) },
  });
  const { id, visitId, state, version } = saved;
  return { id, visitId, state, version };
});
