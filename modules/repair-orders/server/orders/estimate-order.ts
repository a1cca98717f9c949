import { isRefusal } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { orderParams } from '../../api/index.ts';
import { keepEstimate } from '../estimates/keep-estimate.ts';
import { announceOrder } from '../spine/announce-order.ts';
import { refuseUnshownConcern } from '../spine/ask-unshown-concern.ts';
import { saveOrder } from '../spine/save-order.ts';
import { lockFullForOrderStep } from '../spine/take-order-step.ts';

/** The estimate is complete and shown to the customer: from here it is not rewritten behind them. */
export const estimateOrder = command(
  'repair-order.estimate',
  orderParams,
  async ({ repairOrderId }, context) => {
    const { tx } = context;
    const locked = await lockFullForOrderStep(context, 'estimate', repairOrderId);
    if (isRefusal(locked)) return locked;
    const { order, to } = locked;
    const unshown = await refuseUnshownConcern(context, order.visit_id);
    if (unshown) return unshown;
    const given = await keepEstimate(context, locked);
    announceOrder(context, order, 'estimated', {
      estimateVersion: given.estimate_version,
      totalMinor: order.total_minor,
    });
    return saveOrder(tx, order, { state: to, ...given });
  },
);
