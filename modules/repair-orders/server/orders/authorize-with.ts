import { randomInt } from 'node:crypto';
import { isRefusal, type Refusal } from '#platform/rules/refusal.ts';
import type { Locale } from '#platform/server/actor.ts';
import type { CommandContext } from '#platform/server/command/command.ts';
import { isAgreed } from '../../rules/index.ts';
import { type HandKept, keepContract } from '../contract/sign-contract.ts';
import { startGuarantees } from '../guarantees/start-guarantees.ts';
import { announceOrder } from '../spine/announce-order.ts';
import { approveJobs } from '../spine/approve-jobs.ts';
import { refuseUnshownConcern } from '../spine/ask-unshown-concern.ts';
import { keepApproval } from '../spine/keep-approval.ts';
import type { FullOrder } from '../spine/lock-full-order.ts';
import { type OrderStep, saveOrder } from '../spine/save-order.ts';
import { saveVisit } from '../spine/save-visit.ts';
import { lockFullForOrderStep } from '../spine/take-order-step.ts';

/** How the customer's yes came. */
export interface YesGiven {
  readonly channel: 'on-site' | 'link' | 'paper';
  readonly signerName: string;
  /** The language it was read and signed in; the order's own when left out. */
  readonly locale?: Locale;
  /** Keeps the hand under the order, wherever it was given. */
  readonly keep: (locked: FullOrder) => Promise<HandKept | Refusal>;
}

/** RO-2: the one way a contract comes into force, whether the hand was given on our screen, on theirs or on paper. */
export async function authorizeWith(
  context: CommandContext,
  repairOrderId: string,
  { channel, signerName, locale, keep }: YesGiven,
): Promise<OrderStep | Refusal> {
  const { tx, now } = context;
  const locked = await lockFullForOrderStep(context, 'authorize', repairOrderId);
  if (isRefusal(locked)) return locked;
  const { visit, order, to } = locked;
  const jobIds = locked.jobs.filter((job) => isAgreed(job.state)).map((job) => job.id);
  const unshown = await refuseUnshownConcern(context, visit.id);
  if (unshown) return unshown;
  const hand = await keep(locked);
  if (isRefusal(hand)) return hand;

  approveJobs(tx, jobIds, now);
  keepApproval(context, order, {
    ...{ kind: 'contract', decision: 'approved', channel, jobIds },
    ...{ amountMinor: order.total_minor, promisedAt: order.promised_at },
    ...{ decidedByName: signerName, signatureId: hand.signatureId },
  });
  const contractVersion = order.contract_version + 1;
  const saved = saveOrder(tx, order, {
    state: to,
    authorized_minor: order.total_minor,
    signed_at: now,
    signed_by_name: signerName,
    contract_version: contractVersion,
    pick_up_code: newPickUpCode(),
  });
  saveVisit(tx, visit, {
    promised_at: order.promised_at,
    first_promised_at: visit.first_promised_at ?? order.promised_at,
  });
  const agreed = locked.jobs.filter(({ id }) => jobIds.includes(id));
  await startGuarantees(context, order, agreed);
  const contract = await keepContract(context, order, { signerName, locale }, hand);
  announceOrder(context, order, 'authorized', {
    ...{ contractVersion, totalMinor: order.total_minor, promisedAt: order.promised_at, channel },
    ...{ signatureId: hand.signatureId, imageSha256: hand.sha256, ...contract },
  });
  return saved;
}

/** RO-2: six digits are read out easily; they are worth something only together with the car and the order. */
export function newPickUpCode(): string {
  return String(randomInt(1_000_000)).padStart(6, '0');
}
