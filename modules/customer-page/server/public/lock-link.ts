import { lockVisit } from '#modules/repair-orders/server/index.ts';
import { isRefusal, type Refusal, refuse } from '#platform/rules/refusal.ts';
import type { CommandContext } from '#platform/server/command/command.ts';
import { refuseClosedLink, refuseUsedLink } from '../../rules/index.ts';
import { factsOfLink, findLink, type LinkRow } from '../read-link.ts';

/** Locks the visit of the guest's link and reads the link again: of two answers pressed at once, one counts. */
export async function lockLink(
  { tx, actor, now }: CommandContext,
  linkId: string,
  { mayBeUsed = false }: { mayBeUsed?: boolean } = {},
): Promise<LinkRow | Refusal> {
  const found = await findLink(tx, linkId);
  if (!found) return refuse('customer-link/unknown');
  const visit = await lockVisit(tx, 'visit', found.visit_id, actor);
  if (isRefusal(visit)) return visit;
  const link = (await findLink(tx, linkId)) ?? found;
  const no = (mayBeUsed ? refuseClosedLink : refuseUsedLink)(factsOfLink(link), now);
  return no ?? link;
}

/** The word was given by this link: it counts once. */
export function spendLink(
  { tx, actor, now, announce }: CommandContext,
  link: LinkRow,
  result: 'signed' | 'decided',
): { result: 'signed' | 'decided'; at: string } {
  tx.send(
    'use_link',
    `update customer_links set used_at = $3, used_device = $4, result = $5
     where organization_id = $1 and id = $2`,
    [tx.organizationId, link.id, now, actor.device, result],
  );
  announce({
    ...{ type: `customer-link.${result}`, workshopId: link.workshop_id, visitId: link.visit_id },
    payload: { linkId: link.id, repairOrderId: link.repair_order_id },
  });
  return { result, at: now.toISOString() };
}
