import { isRefusal } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { jobInput, orderParams } from '../../api/index.ts';
import { discountsIn, refuseDiscounts } from '../discounts/refuse-discounts.ts';
import { writeJobForOrder } from '../pricing/write-for-order.ts';
import { refuseStrangeConcerns } from '../pricing/write-jobs.ts';
import { announceJob } from '../spine/announce-job.ts';
import { lockFullForOrderStep } from '../spine/take-order-step.ts';
import { insertJob } from './insert-job.ts';

const input = jobInput.extend(orderParams.shape);

/** One more job while the estimate is being written. */
export const addJob = command('repair-order.write', input, async ({ repairOrderId, ...draft }, context) => {
  const { tx, now } = context;
  const locked = await lockFullForOrderStep(context, 'write', repairOrderId);
  if (isRefusal(locked)) return locked;
  const { order } = locked;
  const [written, strange] = await Promise.all([
    writeJobForOrder(tx, order, draft, now),
    refuseStrangeConcerns(tx, order.visit_id, [draft], () => '/concernId'),
  ]);
  if (isRefusal(written)) return written;
  const tooMuch = await refuseDiscounts(
    context,
    order.workshop_id,
    discountsIn([written], () => ''),
  );
  if (tooMuch) return tooMuch;
  if (strange) return strange;
  const { step, totalMinor } = insertJob(context, locked, written, { state: 'planned', origin: 'contract' });
  const { workshop_id, visit_id } = order;
  announceJob(context, { id: step.id, repair_order_id: order.id, workshop_id, visit_id }, 'job.added', {
    totalMinor,
  });
  return step;
});
