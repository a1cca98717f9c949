import { createHash, randomBytes } from 'node:crypto';
import type { z } from 'zod';
import type { Locale } from '#platform/server/actor.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import type { customerLink } from '../api/index.ts';
import { type LinkFacts, type LinkPurpose, linkStateOf } from '../rules/index.ts';

export interface LinkRow {
  id: string;
  workshop_id: string;
  visit_id: string;
  repair_order_id: string;
  customer_id: string;
  purpose: LinkPurpose;
  to_owner: boolean;
  locale: Locale;
  created_at: Date;
  created_by: string;
  author: string;
  expires_at: Date;
  opened_at: Date | null;
  opened_device: string | null;
  used_at: Date | null;
  result: 'signed' | 'decided' | null;
  revoked_at: Date | null;
}

const select = `
  select l.id, l.workshop_id, l.visit_id, l.repair_order_id, l.customer_id, l.purpose, l.to_owner, l.locale, l.created_at,
    l.created_by, s.name as author, l.expires_at, l.opened_at, l.opened_device, l.used_at, l.result, l.revoked_at
  from customer_links l
  join staff s on s.organization_id = l.organization_id and s.id = l.created_by
  where l.organization_id = $1`;

export async function findLink(tx: Tx, linkId: string): Promise<LinkRow | null> {
  const [link] = await tx.rows<LinkRow>('find_link', `${select} and l.id = $2`, [tx.organizationId, linkId]);
  return link ?? null;
}

/** Links of a visit, newest first. */
export function linksOfVisit(tx: Tx, visitId: string): Promise<LinkRow[]> {
  return tx.rows<LinkRow>('links_of_visit', `${select} and l.visit_id = $2 order by l.id desc limit 50`, [
    tx.organizationId,
    visitId,
  ]);
}

export function factsOfLink(link: LinkRow): LinkFacts {
  const { opened_at: openedAt, used_at: usedAt, revoked_at: revokedAt, expires_at: expiresAt } = link;
  return { openedAt, usedAt, revokedAt, expiresAt };
}

export function presentLink(link: LinkRow, now: Date): z.input<typeof customerLink> {
  const instant = (at: Date | null) => at?.toISOString() ?? null;
  return {
    id: link.id,
    visitId: link.visit_id,
    repairOrderId: link.repair_order_id,
    purpose: link.purpose,
    toOwner: link.to_owner,
    state: linkStateOf(factsOfLink(link), now),
    locale: link.locale,
    createdAt: link.created_at.toISOString(),
    createdBy: { id: link.created_by, name: link.author },
    expiresAt: link.expires_at.toISOString(),
    openedAt: instant(link.opened_at),
    openedDevice: link.opened_device,
    usedAt: instant(link.used_at),
    result: link.result,
    revokedAt: instant(link.revoked_at),
  };
}

/** 256 random bits: nobody guesses one, and nobody reads one out of the database, where only its hash is. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

export function hashOfToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
