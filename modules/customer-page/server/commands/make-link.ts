import { z } from 'zod';
import { getCustomer, getServiceStandard } from '#modules/registry/server/index.ts';
import { repairOrderLifecycle } from '#modules/repair-orders/rules/index.ts';
import {
  factsOfOrder,
  lockOrder,
  type OrderRow,
  type VisitRow,
} from '#modules/repair-orders/server/index.ts';
import { follow } from '#platform/rules/lifecycle.ts';
import { isRefusal, type Refusal, refuse } from '#platform/rules/refusal.ts';
import { lacksRight } from '#platform/server/actor.ts';
import { command } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import { makeLinkBody } from '../../api/index.ts';
import type { LinkPurpose } from '../../rules/index.ts';
import { type LinkRow, presentLink } from '../read-link.ts';

const input = makeLinkBody.extend({ repairOrderId: z.uuid(), tokenSha256: z.instanceof(Buffer) });

/**
 * RO-2: the customer gets a private way to their order, to sign or to decide on their own phone. One link counts at a
 * time: an earlier one for the same purpose is taken back.
 */
export const makeLink = command('customer-link.keep', input, async (asked, context) => {
  const { tx, actor, now, announce } = context;
  const locked = await lockOrder(tx, asked.repairOrderId, actor);
  if (isRefusal(locked)) return locked;
  const { visit, order } = locked;
  const no =
    lacksRight(actor, 'customer-link.keep', order.workshop_id) ??
    refuseIdle(asked.purpose, order, visit, now);
  if (no) return no;
  const [standard, customer] = await Promise.all([
    getServiceStandard(tx, order.workshop_id),
    getCustomer(tx, order.customer_id),
  ]);
  tx.send('take_back_links', takeBack, [tx.organizationId, order.id, asked.purpose, now, actor.staffId]);
  const link: LinkRow = {
    ...{ id: newId(now), workshop_id: order.workshop_id, visit_id: visit.id, repair_order_id: order.id },
    ...{ customer_id: order.customer_id, purpose: asked.purpose, created_at: now, created_by: actor.staffId },
    to_owner: asked.toOwner,
    locale: asked.locale ?? customer?.preferred_locale ?? order.locale,
    author: actor.name,
    expires_at: new Date(now.getTime() + standard.parameters.customerLinkHours * 3_600_000),
    ...{ opened_at: null, opened_device: null, used_at: null, result: null, revoked_at: null },
  };
  const { author: _, ...columns } = link;
  tx.post(
    tx.db
      .insertInto('customer_links')
      .values({ organization_id: tx.organizationId, ...columns, token_sha256: asked.tokenSha256 }),
  );
  announce({
    ...{ type: 'customer-link.made', workshopId: link.workshop_id, visitId: visit.id },
    payload: {
      linkId: link.id,
      repairOrderId: order.id,
      purpose: link.purpose,
      expiresAt: link.expires_at,
      toOwner: link.to_owner,
    },
  });
  return presentLink(link, now);
});

/** Nobody is sent a page on which they can do nothing: what is missing is said to the advisor now. */
function refuseIdle(purpose: LinkPurpose, order: OrderRow, visit: VisitRow, now: Date): Refusal | null {
  const facts = factsOfOrder(order, visit, now);
  if (purpose === 'proposal') {
    const step = follow(repairOrderLifecycle.decideWork, facts);
    return step.ok ? null : refuse('customer-link/nothing-proposed');
  }
  if (order.state !== 'estimated') return refuse('customer-link/nothing-to-sign');
  const step = follow(repairOrderLifecycle.authorize, {
    ...facts,
    driver: null,
    missingConfirmations: [],
    unacknowledgedNotices: [],
  });
  return step.ok ? null : step.refusal;
}

const takeBack = `
  update customer_links set revoked_at = $4, revoked_by = $5
  where organization_id = $1 and repair_order_id = $2 and purpose = $3 and revoked_at is null and used_at is null`;
