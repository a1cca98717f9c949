import { isRefusal, refuseField } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { acknowledgeBody, orderParams } from '../../api/index.ts';
import { announceOrder } from '../spine/announce-order.ts';
import { unacknowledgedIn } from '../spine/order-facts.ts';
import { saveOrder } from '../spine/save-order.ts';
import { lockForOrderStep } from '../spine/take-order-step.ts';

const input = acknowledgeBody.extend(orderParams.shape);

/** QUOTE-2, QUOTE-3: the customer has read, one by one, where the house answers for less than usual. */
export const acknowledgeNotices = command(
  'repair-order.confirm',
  input,
  async ({ repairOrderId, notices }, context) => {
    const locked = await lockForOrderStep(context, 'acknowledge', repairOrderId);
    if (isRefusal(locked)) return locked;
    const { order } = locked;
    const open = unacknowledgedIn({ ...order, acknowledged_notices: [] });
    const strange = notices.findIndex((code) => !open.includes(code));
    if (strange >= 0) return refuseField(`/notices/${strange}`, 'repair-order/no-such-notice');
    announceOrder(context, order, 'notices-acknowledged', {
      notices: notices.join(', '),
      estimateVersion: order.estimate_version,
    });
    const acknowledged = [...new Set([...order.acknowledged_notices, ...notices])];
    return saveOrder(context.tx, order, { acknowledged_notices: acknowledged });
  },
);
