import { isRefusal } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { orderParams, releaseBody } from '../../api/index.ts';
import { announceOrder } from '../spine/announce-order.ts';
import { releaseJobs } from '../spine/approve-jobs.ts';
import { saveOrder } from '../spine/save-order.ts';
import { saveVisit } from '../spine/save-visit.ts';
import { lockFullForOrderStep } from '../spine/take-order-step.ts';

const input = releaseBody.extend(orderParams.shape);

/** RO-3: a manager lets work begin unsigned, with the reason on record. It opens the workshop, never the till. */
export const releaseInEmergency = command(
  'repair-order.release-in-emergency',
  input,
  async ({ repairOrderId, reason }, context) => {
    const { tx, actor, now } = context;
    const locked = await lockFullForOrderStep(context, 'releaseInEmergency', repairOrderId);
    if (isRefusal(locked)) return locked;
    const { visit, order, jobs, to } = locked;
    releaseJobs(
      tx,
      jobs.filter((job) => job.state === 'planned').map((job) => job.id),
    );
    announceOrder(context, order, 'released-in-emergency', { reason });
    if (order.promised_at) {
      saveVisit(tx, visit, {
        promised_at: order.promised_at,
        first_promised_at: visit.first_promised_at ?? order.promised_at,
      });
    }
    return saveOrder(tx, order, {
      state: to,
      emergency_released_at: now,
      emergency_released_by: actor.staffId,
      emergency_reason: reason,
    });
  },
);
