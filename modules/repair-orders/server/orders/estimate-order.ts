import { isRefusal } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { orderParams } from '../../api/index.ts';
import { announceOrder } from '../spine/announce-order.ts';
import { saveOrder } from '../spine/save-order.ts';
import { lockForOrderStep } from '../spine/take-order-step.ts';

/** The estimate is complete and shown to the customer: from here it is not rewritten behind them. */
export const estimateOrder = command(
  'repair-order.estimate',
  orderParams,
  async ({ repairOrderId }, context) => {
    const { tx, actor, now } = context;
    const locked = await lockForOrderStep(context, 'estimate', repairOrderId);
    if (isRefusal(locked)) return locked;
    const { order, to } = locked;
    const estimateVersion = order.estimate_version + 1;
    announceOrder(context, order, 'estimated', { estimateVersion, totalMinor: order.total_minor });
    return saveOrder(tx, order, {
      state: to,
      estimate_version: estimateVersion,
      estimated_at: now,
      estimated_by: actor.staffId,
    });
  },
);
