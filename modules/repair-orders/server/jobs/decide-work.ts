import type { z } from 'zod';
import { follow } from '#platform/rules/lifecycle.ts';
import { isRefusal, type Refusal, refuse, refuseField } from '#platform/rules/refusal.ts';
import type { Locale } from '#platform/server/actor.ts';
import { type CommandContext, command } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import { decideBody, orderParams } from '../../api/index.ts';
import { customerShareOf, refuseBeyondDriver, repairOrderLifecycle, wordFaults } from '../../rules/index.ts';
import { keepContract } from '../contract/sign-contract.ts';
import { closeFindings } from '../cover/keep-finding.ts';
import { announceOrder } from '../spine/announce-order.ts';
import { approveJobs } from '../spine/approve-jobs.ts';
import { type ApprovalGiven, keepApproval } from '../spine/keep-approval.ts';
import { type KeptSignature, keepSignature } from '../spine/keep-signature.ts';
import type { FullOrder } from '../spine/lock-full-order.ts';
import { driverOf, factsOfOrder } from '../spine/order-facts.ts';
import { finishOrderIfDone } from '../spine/order-follows.ts';
import { saveJob } from '../spine/save-job.ts';
import type { OrderChanges, OrderStep } from '../spine/save-order.ts';
import { saveTotals } from '../spine/save-totals.ts';
import { saveVisit } from '../spine/save-visit.ts';
import { lockFullForOrderStep } from '../spine/take-order-step.ts';
import { type Decided, readDecisions } from './read-decisions.ts';

const input = decideBody.extend(orderParams.shape);
type Decision = Omit<z.output<typeof input>, 'channel'> & {
  channel: z.output<typeof input>['channel'] | 'link';
  /** The language it was read and signed in. */
  locale?: Locale;
};

/**
 * CHANGE-2, CHANGE-3: the customer decides on proposed work job by job, on the spot with their hand or on the phone
 * with number and words, and the new time with it. Approved work goes to the workshop; what was declined keeps its
 * reason.
 */
export const decideWork = command('repair-order.decide-work', input, (decision, context) =>
  decideWith(context, decision),
);

/** The same by any way the word came, also by a link the customer opened on their own phone. */
export async function decideWith(context: CommandContext, decision: Decision): Promise<OrderStep | Refusal> {
  const locked = await lockFullForOrderStep(context, 'decideWork', decision.repairOrderId);
  if (isRefusal(locked)) return locked;
  const { visit, order } = locked;
  const decided = readDecisions(decision.jobs, locked, context.actor);
  if (isRefusal(decided)) return decided;
  const beyond = refuseBeyond(locked, decided);
  if (beyond) return beyond;
  const faults = wordFaults(decision, decided.approved.length > 0);
  if (faults.length > 0) return refuse('request/invalid', {}, faults);
  const promisedAt = decision.promisedAt ? new Date(decision.promisedAt) : null;
  if (promisedAt && promisedAt <= context.now)
    return refuseField('/promisedAt', 'repair-order/promise-in-the-past');

  const signature = await keepWord(context, decision, locked, decided);
  if (isRefusal(signature)) return signature;
  saveDecisions(context, decision, decided);
  if (promisedAt) saveVisit(context.tx, visit, { promised_at: promisedAt });
  const saved = saveOrderAfter(context, locked, decided, { promisedAt, signed: signature !== null });
  const contract = signature
    ? await keepContract(
        context,
        order,
        { signerName: decision.decidedByName, locale: decision.locale },
        signature,
      )
    : {};
  announceOrder(context, order, 'work-decided', {
    ...{ approved: decided.approved.map(({ id }) => id), declined: decided.declined.map(({ id }) => id) },
    ...{ channel: decision.channel, amountMinor: decided.amountMinor, promisedAt, ...contract },
  });
  return (await finishOrderIfDone(context, locked)) ?? saved;
}

/** A11: with what was agreed before, the new work must lie within the driver's word or the owner's. A no always counts. */
function refuseBeyond({ order, lines }: FullOrder, { approved }: Decided): Refusal | null {
  if (approved.length === 0) return null;
  const more = lines.filter((line) => approved.some(({ id }) => id === line.job_id));
  return refuseBeyondDriver(driverOf(order), customerShareOf(more));
}

/** Keeps the hand, if there is one, and one yes and one no as they were given. */
async function keepWord(
  context: CommandContext,
  decision: Decision,
  { visit, order }: FullOrder,
  { approved, declined, amountMinor }: Decided,
): Promise<KeptSignature | null | Refusal> {
  const { channel, decidedByName, phone, words } = decision;
  const id = newId(context.now);
  const signature = decision.signature
    ? await keepSignature(context, {
        visit,
        subjectId: id,
        purpose: 'additional-work',
        signerName: decidedByName,
        picture: decision.signature,
      })
    : null;
  if (isRefusal(signature)) return signature;
  const given: Pick<ApprovalGiven, 'kind' | 'channel' | 'decidedByName' | 'phone' | 'words' | 'promisedAt'> =
    {
      ...{ kind: 'additional-work', channel, decidedByName, phone, words },
      promisedAt: decision.promisedAt ? new Date(decision.promisedAt) : null,
    };
  const signatureId = signature?.signatureId;
  if (approved.length > 0) {
    const jobIds = approved.map((job) => job.id);
    keepApproval(context, order, { ...given, id, decision: 'approved', jobIds, amountMinor, signatureId });
  }
  if (declined.length > 0) {
    const jobIds = declined.map((job) => job.id);
    const refused = declined.reduce((sum, job) => sum + job.total_minor, 0);
    keepApproval(context, order, {
      ...given,
      ...(approved.length > 0 ? {} : { id }),
      ...{ decision: 'declined', jobIds, amountMinor: refused, signatureId },
    });
  }
  return signature;
}

function saveDecisions(context: CommandContext, decision: Decision, { approved, declined }: Decided): void {
  const { tx, now } = context;
  approveJobs(
    tx,
    approved.map((job) => job.id),
    now,
  );
  closeFindings(
    context,
    approved.map(({ id }) => id),
    'approved',
  );
  closeFindings(
    context,
    declined.map(({ id }) => id),
    'declined',
    decision.words ?? null,
  );
  for (const job of declined) {
    const reason = decision.jobs.find(({ jobId }) => jobId === job.id)?.reason ?? decision.words ?? null;
    saveJob(tx, job, { state: 'declined', declined_at: now, decline_reason: reason });
  }
}

/** Approved work counts from now on, and a car that was through goes back to the workshop. */
function saveOrderAfter(
  { tx }: CommandContext,
  { visit, order, jobs, lines }: FullOrder,
  { approved, declined, amountMinor }: Decided,
  { promisedAt, signed }: { promisedAt: Date | null; signed: boolean },
) {
  const changes: OrderChanges = {};
  if (promisedAt) changes.promised_at = promisedAt;
  if (signed) changes.contract_version = order.contract_version + 1;
  if (approved.length > 0) {
    if (order.signed_at) changes.authorized_minor = (order.authorized_minor ?? 0) + amountMinor;
    const back = follow(repairOrderLifecycle.addApprovedWork, factsOfOrder(order, visit));
    if (back.ok)
      Object.assign(changes, {
        state: back.to,
        work_finished_at: null,
        inspected_at: null,
        inspected_by: null,
      });
  }
  const stateAfter = new Map<string, 'approved' | 'declined'>([
    ...approved.map((job) => [job.id, 'approved'] as const),
    ...declined.map((job) => [job.id, 'declined'] as const),
  ]);
  const after = jobs.map((job) => ({ ...job, state: stateAfter.get(job.id) ?? job.state }));
  return saveTotals(tx, order, { jobs: after, lines }, changes);
}
