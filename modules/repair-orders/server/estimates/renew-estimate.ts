import { isRefusal } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { orderParams } from '../../api/index.ts';
import { announceOrder } from '../spine/announce-order.ts';
import { saveOrder } from '../spine/save-order.ts';
import { lockFullForOrderStep } from '../spine/take-order-step.ts';
import { keepEstimate } from './keep-estimate.ts';

/**
 * QUOTE-4: gives an estimate anew at the prices it says, for as long again; who wants today's prices takes it back and
 * writes it again.
 */
export const renewEstimate = command(
  'repair-order.estimate',
  orderParams,
  async ({ repairOrderId }, context) => {
    const locked = await lockFullForOrderStep(context, 'renewEstimate', repairOrderId);
    if (isRefusal(locked)) return locked;
    const { order } = locked;
    const given = await keepEstimate(context, locked);
    announceOrder(context, order, 'estimate-renewed', {
      estimateVersion: given.estimate_version,
      totalMinor: order.total_minor,
    });
    return saveOrder(context.tx, order, given);
  },
);
