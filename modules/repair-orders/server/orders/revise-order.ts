import { follow } from '#platform/rules/lifecycle.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { orderParams, reviseBody } from '../../api/index.ts';
import { jobLifecycle } from '../../rules/index.ts';
import { announceOrder } from '../spine/announce-order.ts';
import { withdrawApproval } from '../spine/approve-jobs.ts';
import { factsOfJob } from '../spine/lock-job.ts';
import { type OrderChanges, saveOrder } from '../spine/save-order.ts';
import { lockFullForOrderStep } from '../spine/take-order-step.ts';
import { voidSignatures } from './void-signatures.ts';

const input = reviseBody.extend(orderParams.shape);

/**
 * RO-2: what was confirmed or signed is to be changed, so the word is given back: confirmations and signature are void
 * and a new version is signed. Not possible once work has begun; then it is additional work.
 */
export const reviseOrder = command(
  'repair-order.revise',
  input,
  async ({ repairOrderId, reason }, context) => {
    const { tx, actor, now } = context;
    const locked = await lockFullForOrderStep(context, 'revise', repairOrderId);
    if (isRefusal(locked)) return locked;
    const { visit, order, jobs, to } = locked;
    const taken = jobs.filter((job) => follow(jobLifecycle.revise, factsOfJob(job, order, visit, actor)).ok);
    withdrawApproval(tx, order.id, { jobIds: taken.map((job) => job.id), at: now });
    voidSignatures(tx, order.id, { reason, at: now });
    announceOrder(context, order, 'revised', { from: order.state, signed: order.signed_at !== null, reason });
    return saveOrder(tx, order, { state: to, ...unconfirmed });
  },
);

/** The answers to wash and old parts stay to be asked again; no tick and no signature does. */
const unconfirmed: OrderChanges = {
  jobs_confirmed: false,
  price_confirmed: false,
  time_confirmed: false,
  wash_confirmed: false,
  old_parts_confirmed: false,
  acknowledged_notices: [],
  authorized_minor: null,
  signed_at: null,
  signed_by_name: null,
  emergency_released_at: null,
  emergency_released_by: null,
  emergency_reason: null,
};
