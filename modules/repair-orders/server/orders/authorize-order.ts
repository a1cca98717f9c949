import { isRefusal } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { orderParams, signBody } from '../../api/index.ts';
import { signOrder } from '../contract/sign-contract.ts';
import { authorizeWith } from './authorize-with.ts';

const input = signBody.extend(orderParams.shape);

/** The customer says yes and signs: from here the shop may spend hours and parts on the car. */
export const authorizeOrder = command('repair-order.authorize', input, (hand, context) =>
  authorizeWith(context, hand.repairOrderId, {
    ...{ channel: 'on-site', signerName: hand.signerName },
    keep: async (locked) => {
      const kept = await signOrder(context, locked, hand);
      return isRefusal(kept) ? kept : { ...kept, onPaper: false };
    },
  }),
);
