import { z } from 'zod';
import { isExpired } from '#modules/repair-orders/rules/index.ts';
import {
  acknowledgeNotices,
  authorizeWith,
  confirmOrder,
  decideWith,
  declineOffer,
  readOrder,
  signOrder,
  unacknowledgedIn,
} from '#modules/repair-orders/server/index.ts';
import { isRefusal, type Refusal, refuse, refuseField } from '#platform/rules/refusal.ts';
import { type CommandContext, command } from '#platform/server/command/command.ts';
import { signByLinkBody } from '../../api/index.ts';
import type { LinkRow } from '../read-link.ts';
import { guestRights } from './enter.ts';
import { lockLink, spendLink } from './lock-link.ts';
import { readOffer, seenOf } from './read-offer.ts';
import { approvedIn, speakForOwner } from './speak-for-owner.ts';

const input = signByLinkBody.extend({ linkId: z.uuid() });
type Signed = z.output<typeof input>;

/**
 * RO-2 on the customer's own phone: what they do not want is taken out first, then the five are confirmed and the hand
 * goes under what is left, all in one step and by the same rules as at the counter. Where nothing is left, there is
 * nothing to sign, and the advisor learns why.
 */
export const signByLink = command(guestRights.sign, input, async (signed, context) => {
  const link = await lockLink(context, signed.linkId);
  if (isRefusal(link)) return link;
  if (link.purpose !== 'contract') return refuse('customer-link/for-something-else');
  const offer = await readOffer(context.tx, link);
  if (offer.order.state === 'open') return refuse('customer-link/changing');
  if (offer.order.state !== 'estimated') return refuse('customer-link/done-elsewhere');
  if (isExpired(offer.order.estimate_valid_until, context.now))
    return refuse('repair-order/estimate-expired');
  if (seenOf(offer) !== signed.seen) return refuse('customer-link/changed');
  const inner = { ...context, expectedVersion: undefined };
  const left = await takeOut(inner, link, signed);
  if (isRefusal(left)) return left;
  if (!left.isAnythingLeft) return spendLink(context, link, 'decided');
  const { signature } = signed;
  if (!signature) return refuseField('/signature', 'field/needed');
  const noticed = await acknowledge(inner, link, signed);
  if (isRefusal(noticed)) return noticed;
  await speakForOwner(inner, link, { signerName: signed.signerName, jobIds: approvedIn(signed.proposals) });
  const contract = await signContract(inner, link, { ...signed, signature });
  if (isRefusal(contract)) return contract;
  const proposed = await decideProposals(inner, link, signed);
  return isRefusal(proposed) ? proposed : spendLink(context, link, 'signed');
});

async function takeOut(
  context: CommandContext,
  link: LinkRow,
  { declinedJobs, declinedLines, signerName }: Signed,
): Promise<{ isAnythingLeft: boolean } | Refusal> {
  if (declinedJobs.length + declinedLines.length === 0) return { isAnythingLeft: true };
  return declineOffer(context, link.repair_order_id, {
    ...{ jobs: declinedJobs, lines: declinedLines, decidedByName: signerName, channel: 'link' },
  });
}

/** QUOTE-2, QUOTE-3: what was ticked by itself; a notice whose reason was declined is needed no more. */
async function acknowledge(
  context: CommandContext,
  link: LinkRow,
  { acknowledged }: Signed,
): Promise<object | null | Refusal> {
  const order = await readOrder(context.tx, link.repair_order_id, link.customer_id);
  const notices = order ? unacknowledgedIn(order).filter((code) => acknowledged.includes(code)) : [];
  if (notices.length === 0) return null;
  return acknowledgeNotices.run({ repairOrderId: link.repair_order_id, notices }, context);
}

async function signContract(
  context: CommandContext,
  link: LinkRow,
  { confirmed, signerName, signature, locale }: Signed & { signature: string },
) {
  const repairOrderId = link.repair_order_id;
  const ticked = await confirmOrder.run({ repairOrderId, ...confirmed }, context);
  if (isRefusal(ticked)) return ticked;
  return authorizeWith(context, repairOrderId, {
    ...{ channel: 'link', signerName, locale },
    keep: async (locked) => {
      const kept = await signOrder(context, locked, { signerName, signature });
      return isRefusal(kept) ? kept : { ...kept, onPaper: false };
    },
  });
}

/** What was found and proposed before the contract was signed is decided by the same hand. */
async function decideProposals(
  context: CommandContext,
  link: LinkRow,
  { proposals, signerName, signature, locale }: Signed,
): Promise<object | null | Refusal> {
  if (proposals.length === 0) return null;
  return decideWith(context, {
    ...{ repairOrderId: link.repair_order_id, channel: 'link', decidedByName: signerName, signature, locale },
    jobs: proposals,
  });
}
