import { isRefusal } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { cancelOrderBody, orderParams } from '../../api/index.ts';
import { announceOrder } from '../spine/announce-order.ts';
import { freeBoard } from '../spine/approve-jobs.ts';
import { saveOrder } from '../spine/save-order.ts';
import { lockFullForOrderStep } from '../spine/take-order-step.ts';
import { voidSignatures } from './void-signatures.ts';

const input = cancelOrderBody.extend(orderParams.shape);

/** The order is given up before work began; its number stays used, and another may be written for the visit. */
export const cancelOrder = command(
  'repair-order.cancel',
  input,
  async ({ repairOrderId, reason }, context) => {
    const { tx, actor, now } = context;
    const locked = await lockFullForOrderStep(context, 'cancel', repairOrderId);
    if (isRefusal(locked)) return locked;
    const { order, jobs, to } = locked;
    freeBoard(
      tx,
      jobs.map((job) => job.id),
      now,
    );
    tx.send('cancel_jobs', cancelJobs, [tx.organizationId, order.id, now, actor.staffId, reason]);
    voidSignatures(tx, order.id, { reason, at: now });
    announceOrder(context, order, 'cancelled', { from: order.state, reason });
    return saveOrder(tx, order, {
      state: to,
      cancelled_at: now,
      cancelled_by: actor.staffId,
      cancel_reason: reason,
    });
  },
);

const cancelJobs = `
  update jobs set state = 'cancelled', cancelled_at = $3, cancelled_by = $4, cancel_reason = $5, version = version + 1
  where organization_id = $1 and repair_order_id = $2 and state not in ('cancelled', 'declined')`;
