import { z } from 'zod';
import { decideWith, removeLine } from '#modules/repair-orders/server/index.ts';
import { isRefusal, refuse, refuseField } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { decideByLinkBody } from '../../api/index.ts';
import { guestRights } from './enter.ts';
import { lockLink, spendLink } from './lock-link.ts';
import { readOffer, seenOf } from './read-offer.ts';
import { approvedIn, speakForOwner } from './speak-for-owner.ts';

const input = decideByLinkBody.extend({ linkId: z.uuid() });

/** CHANGE-2 on the customer's own phone: yes and no to what was found, lines left out, the hand under every yes. */
export const decideByLink = command(guestRights.decide, input, async (decision, context) => {
  const link = await lockLink(context, decision.linkId);
  if (isRefusal(link)) return link;
  if (link.purpose !== 'proposal') return refuse('customer-link/for-something-else');
  const offer = await readOffer(context.tx, link);
  if (!offer.jobs.some(({ state }) => state === 'proposed')) return refuse('customer-link/done-elsewhere');
  if (seenOf(offer) !== decision.seen) return refuse('customer-link/changed');
  const inner = { ...context, expectedVersion: undefined };
  const proposed = new Set(offer.jobs.filter(({ state }) => state === 'proposed').map(({ id }) => id));
  for (const [place, { lineId }] of decision.declinedLines.entries()) {
    const line = offer.lines.find(({ id }) => id === lineId);
    if (!line || !proposed.has(line.job_id))
      return refuseField(`/declinedLines/${place}/lineId`, 'request/not-found');
    const removed = await removeLine.run({ lineId }, inner);
    if (isRefusal(removed)) return removed;
  }
  const { jobs, locale, signerName, signature } = decision;
  await speakForOwner(inner, link, { signerName, jobIds: approvedIn(jobs) });
  const decided = await decideWith(inner, {
    ...{ repairOrderId: link.repair_order_id, channel: 'link', decidedByName: signerName, jobs, locale },
    ...(signature && { signature }),
  });
  return isRefusal(decided) ? decided : spendLink(context, link, 'decided');
});
