import { z } from 'zod';
import { isRefusal } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { guestRights } from './enter.ts';
import { lockLink } from './lock-link.ts';

const input = z.object({ linkId: z.uuid() });

/**
 * The customer's page stands before them: recorded by the page itself and not by whoever fetches its address, so that
 * the preview a messenger makes of a link is no customer.
 */
export const openPage = command(guestRights.open, input, async ({ linkId }, context) => {
  const { tx, actor, now, announce } = context;
  const link = await lockLink(context, linkId, { mayBeUsed: true });
  if (isRefusal(link)) return link;
  tx.send(
    'open_link',
    `update customer_links set opened_at = coalesce(opened_at, $3), opened_device = coalesce(opened_device, $4),
       last_opened_at = $3
     where organization_id = $1 and id = $2`,
    [tx.organizationId, link.id, now, actor.device],
  );
  if (!link.opened_at)
    announce({
      ...{ type: 'customer-link.opened', workshopId: link.workshop_id, visitId: link.visit_id },
      payload: { linkId: link.id, repairOrderId: link.repair_order_id },
    });
  return { openedAt: (link.opened_at ?? now).toISOString() };
});
