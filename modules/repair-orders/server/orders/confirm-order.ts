import type { z } from 'zod';
import { isRefusal, refuseField } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { confirmBody, orderParams } from '../../api/index.ts';
import { announceOrder } from '../spine/announce-order.ts';
import { type OrderChanges, saveOrder } from '../spine/save-order.ts';
import { lockForOrderStep } from '../spine/take-order-step.ts';

const input = confirmBody.extend(orderParams.shape);

/** RO-2: the five confirmations, each ticked as explained and understood; the answers to wash and old parts with them. */
export const confirmOrder = command('repair-order.confirm', input, async (ticked, context) => {
  const locked = await lockForOrderStep(context, 'confirm', ticked.repairOrderId);
  if (isRefusal(locked)) return locked;
  const { order } = locked;
  if (ticked.time && !order.promised_at) return refuseField('/time', 'repair-order/no-promised-time');
  const changes = changesOf(ticked);
  announceOrder(context, order, 'confirmed', changes);
  return saveOrder(context.tx, order, changes);
});

function changesOf({ jobs, price, time, wash, oldParts }: z.output<typeof confirmBody>): OrderChanges {
  return {
    ...(jobs !== undefined && { jobs_confirmed: jobs }),
    ...(price !== undefined && { price_confirmed: price }),
    ...(time !== undefined && { time_confirmed: time }),
    ...(wash !== undefined && { wash: wash?.wanted ?? null, wash_confirmed: wash !== null }),
    ...(oldParts !== undefined && {
      keep_old_parts: oldParts?.keep ?? null,
      old_parts_confirmed: oldParts !== null,
    }),
  };
}
