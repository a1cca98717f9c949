import { visitParams } from '#modules/repair-orders/api/index.ts';
import {
  askCompletionTime,
  findCurrentOrder,
  onTheWall,
  saveOrder,
  saveVisit,
  type VisitRow,
} from '#modules/repair-orders/server/index.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import { type CommandContext, command } from '#platform/server/command/command.ts';
import { promiseTimeBody } from '../../api/index.ts';
import { giveTime, type PromiseGiven } from '../../rules/index.ts';
import { lockForStep } from '../lock-for-step.ts';

const input = visitParams.extend(promiseTimeBody.shape);

/**
 * QUOTE-5: the customer is told when the car will be ready, held against what the shop can do. The first time is kept to
 * be judged by; once it is signed it changes only with the contract.
 */
export const promiseTime = command('visit.promise', input, async (promise, context) => {
  const { tx, now } = context;
  const locked = await lockForStep(context, 'promise', promise.visitId);
  if (isRefusal(locked)) return locked;
  const { visit } = locked;
  const computedAt = await context.ask(askCompletionTime, {
    workshopId: visit.workshop_id,
    visitId: visit.id,
  });
  const given = giveTime({
    promisedAt: new Date(promise.promisedAt),
    now,
    last: visit.promised_at,
    first: visit.first_promised_at,
    computedAt,
    reason: promise.reason ?? null,
    computedInWords: computedAt ? await onTheWall(tx, visit.workshop_id, computedAt) : '',
  });
  if (isRefusal(given)) return given;
  await tellOrder(visit, given, context);
  tell(visit, given, computedAt, context);
  return saveVisit(tx, visit, {
    promised_at: given.promisedAt,
    first_promised_at: given.firstPromisedAt,
    promise_reason: promise.reason ?? null,
    promise_computed_at: computedAt,
  });
});

/** The time is one of the five: an order still being written takes it over, and it is to be confirmed anew. */
async function tellOrder(visit: VisitRow, given: PromiseGiven, { tx, actor }: CommandContext): Promise<void> {
  if (!given.changed || visit.order_state === null || visit.order_state === 'cancelled') return;
  const order = await findCurrentOrder(tx, visit.id, actor);
  if (order) saveOrder(tx, order, { promised_at: given.promisedAt, time_confirmed: false });
}

function tell(
  visit: VisitRow,
  given: PromiseGiven,
  computedAt: Date | null,
  { announce }: CommandContext,
): void {
  announce({
    type: visit.promised_at ? 'visit.promise-changed' : 'visit.promised',
    workshopId: visit.workshop_id,
    visitId: visit.id,
    payload: {
      promisedAt: given.promisedAt,
      previous: visit.promised_at,
      first: given.firstPromisedAt,
      computedAt,
    },
  });
}
