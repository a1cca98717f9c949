import type { z } from 'zod';
import { takeStep } from '#platform/rules/lifecycle.ts';
import { isRefusal, type Refusal, refuse, refuseField } from '#platform/rules/refusal.ts';
import { lacksRight, rolesAt } from '#platform/server/actor.ts';
import { type CommandContext, command } from '#platform/server/command/command.ts';
import { openOrderBody } from '../../api/index.ts';
import { refuseEarlyPromise, visitLifecycle } from '../../rules/index.ts';
import { discountsIn, refuseDiscounts } from '../discounts/refuse-discounts.ts';
import { type DrawnPriceSheet, readPriceSheet } from '../pricing/read-price-sheet.ts';
import { refuseStrangeConcerns, writeJobs } from '../pricing/write-jobs.ts';
import { askCompletionTime } from '../spine/ask-completion-time.ts';
import { factsOfVisit, lockVisit, type VisitRow } from '../spine/lock-visit.ts';
import type { OrderStep } from '../spine/save-order.ts';
import { saveVisit } from '../spine/save-visit.ts';
import { onTheWall } from '../visits/on-the-wall.ts';
import { openVisit } from '../visits/open-visit.ts';
import { insertOrder } from './insert-order.ts';

type OpenOrder = z.output<typeof openOrderBody>;

/**
 * Opens the order of a visit with its jobs, lines and promised time in one request. With workshop and car the visit is
 * opened too: the express write-up for a customer who already stands at the desk.
 */
export const openOrder = command('repair-order.open', openOrderBody, (input, context) =>
  input.visitId ? openForVisit(input, input.visitId, context) : openWithVisit(input, context),
);

async function openForVisit(
  input: OpenOrder,
  visitId: string,
  context: CommandContext,
): Promise<OrderStep | Refusal> {
  const { tx, actor, now } = context;
  const [visit, strangers] = await Promise.all([
    lockVisit(tx, 'visit', visitId, actor),
    refuseStrangeConcerns(tx, visitId, input.jobs),
  ]);
  if (isRefusal(visit)) return visit;
  const { workshop_id: workshopId, vehicle_id: vehicleId } = visit;
  const step = takeStep(visitLifecycle, 'openOrder', factsOfVisit(visit), rolesAt(actor, workshopId));
  if (!step.ok) return step.refusal;
  if (strangers) return strangers;

  const customerId = input.customerId ?? visit.customer_id;
  const promisedAt = promiseIn(input, now) ?? visit.promised_at;
  if (isRefusal(promisedAt)) return promisedAt;
  const drawn = await readPriceSheet(tx, { workshopId, vehicleId, customerId, at: now }, input.jobs);
  const opened = await write(input, { visitId, workshopId, vehicleId, promisedAt }, drawn, context);
  if (isRefusal(opened)) return opened;
  const held = await holdPromise(context, visit, { promisedAt, reason: input.promiseReason ?? null });
  if (isRefusal(held)) return held;
  noteOnVisit(context, visit, { customerId: drawn?.row.customer_id, promisedAt, ...held });
  return opened;
}

interface PromiseKept {
  computedAt?: Date | null;
  reason?: string | null;
}

/**
 * A new time for a car that is here is held against the shop's load with the jobs just written, as at the promise step.
 * Where visit and order come in one request nothing is planned: that is the customer's wish until somebody promises.
 */
async function holdPromise(
  context: CommandContext,
  visit: VisitRow,
  { promisedAt, reason }: { promisedAt: Date | null; reason: string | null },
): Promise<PromiseKept | Refusal> {
  if (!promisedAt || visit.promised_at?.getTime() === promisedAt.getTime()) return {};
  const { workshop_id: workshopId, id: visitId } = visit;
  const computedAt = await context.ask(askCompletionTime, { workshopId, visitId });
  const computedInWords = computedAt ? await onTheWall(context.tx, workshopId, computedAt) : '';
  const early = refuseEarlyPromise({
    ...{ promisedAt, computedAt, reason, computedInWords, pointer: '/promiseReason' },
  });
  return early ?? { computedAt, reason };
}

/** The visit learns from its order who pays and when it was promised. */
function noteOnVisit(
  { tx }: CommandContext,
  visit: VisitRow,
  told: { customerId: string | null | undefined; promisedAt: Date | null } & PromiseKept,
): void {
  const { customerId, promisedAt, computedAt, reason } = told;
  const sameTime = visit.promised_at?.getTime() === promisedAt?.getTime();
  if (visit.customer_id === customerId && sameTime) return;
  saveVisit(tx, visit, {
    customer_id: customerId,
    promised_at: promisedAt,
    first_promised_at: visit.first_promised_at ?? promisedAt,
    promise_computed_at: computedAt,
    promise_reason: reason,
  });
}

/** The time given with the order, null when none was; one that is past already can only be broken. */
function promiseIn({ promisedAt }: OpenOrder, now: Date): Date | null | Refusal {
  if (!promisedAt) return null;
  const promised = new Date(promisedAt);
  return promised > now ? promised : refuseField('/promisedAt', 'repair-order/promise-in-the-past');
}

/** Visit and price sheet leave together: the order itself is the third wait and the last before saving. */
async function openWithVisit(input: OpenOrder, context: CommandContext): Promise<OrderStep | Refusal> {
  const { tx, actor, now } = context;
  const { workshopId, vehicleId, customerId, dropOff } = input;
  if (!workshopId || !vehicleId) return refuseField('/visitId', 'field/needed');
  const missingRight = lacksRight(actor, 'repair-order.open', workshopId);
  if (missingRight) return missingRight;
  const strange = input.jobs.findIndex((job) => job.concernId);
  if (strange >= 0) return refuseField(`/jobs/${strange}/concernId`, 'job/no-such-concern');
  const promisedAt = promiseIn(input, now);
  if (isRefusal(promisedAt)) return promisedAt;
  const arrival = { workshopId, vehicleId, customerId, dropOff, promisedAt };
  const [visit, drawn] = await Promise.all([
    openVisit(context, { ...arrival, channel: 'desk', greeted: true }),
    readPriceSheet(tx, { workshopId, vehicleId, customerId, at: now }, input.jobs),
  ]);
  if (isRefusal(visit)) return visit;
  return write(input, { visitId: visit.id, workshopId, vehicleId, promisedAt }, drawn, context);
}

interface Place {
  visitId: string;
  workshopId: string;
  vehicleId: string;
  promisedAt: Date | null;
}

async function write(
  input: OpenOrder,
  place: Place,
  drawn: DrawnPriceSheet | null,
  context: CommandContext,
): Promise<OrderStep | Refusal> {
  if (!drawn?.row.vehicle_id) return refuse('request/not-found');
  const customerId = drawn.row.customer_id;
  if (!customerId) return refuseField('/customerId', 'repair-order/no-customer');
  const jobs = writeJobs(input.jobs, drawn.sheet, drawn.locale);
  if (isRefusal(jobs)) return jobs;
  const off = discountsIn(jobs, (at) => `/jobs/${at}`);
  const tooMuch = await refuseDiscounts(context, place.workshopId, off);
  if (tooMuch) return tooMuch;
  return insertOrder(context, { ...place, customerId, jobs, drawn });
}
