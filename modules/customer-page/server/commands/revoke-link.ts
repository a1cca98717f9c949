import { lockVisit } from '#modules/repair-orders/server/index.ts';
import { isRefusal, refuse } from '#platform/rules/refusal.ts';
import { lacksRight } from '#platform/server/actor.ts';
import { command } from '#platform/server/command/command.ts';
import { linkParams } from '../../api/index.ts';
import { refuseUsedLink } from '../../rules/index.ts';
import { factsOfLink, findLink, presentLink } from '../read-link.ts';

/** A link sent to the wrong phone is taken back: from now on it shows nothing. */
export const revokeLink = command('customer-link.keep', linkParams, async ({ linkId }, context) => {
  const { tx, actor, now, announce } = context;
  const found = await findLink(tx, linkId);
  if (!found) return refuse('request/not-found');
  const visit = await lockVisit(tx, 'visit', found.visit_id, actor);
  if (isRefusal(visit)) return visit;
  const link = (await findLink(tx, linkId)) ?? found;
  const no =
    lacksRight(actor, 'customer-link.keep', link.workshop_id) ?? refuseUsedLink(factsOfLink(link), now);
  if (no) return no;
  tx.send(
    'revoke_link',
    'update customer_links set revoked_at = $3, revoked_by = $4 where organization_id = $1 and id = $2',
    [tx.organizationId, linkId, now, actor.staffId],
  );
  announce({
    ...{ type: 'customer-link.revoked', workshopId: link.workshop_id, visitId: link.visit_id },
    payload: { linkId, repairOrderId: link.repair_order_id },
  });
  return presentLink({ ...link, revoked_at: now }, now);
});
