import { createHash, createHmac } from 'node:crypto';
import type { AccessToken, AccessTokenBody } from '#platform/api/session/index.ts';
import { type Refusal, refuse } from '#platform/rules/refusal.ts';
import { newId } from '../ids.ts';
import { type Door, noticeChange } from './door.ts';
import { keyFor } from './secret.ts';
import { findSignedIn, type SignedIn } from './signed-in.ts';

interface TokenRow {
  organization_id: string;
  id: string;
  user_id: string;
  name: string;
  hint: string;
  scopes: string[];
  expires_at: Date | null;
  last_used_at: Date | null;
  revoked_at: Date | null;
  created_at: Date;
}

const form = /^pl_[\w-]{43}$/;

/**
 * Makes a key for a program of this person. The token comes out of the caller's idempotency key and our secret, so
 * that a retry is answered with the same token although only its hash is kept.
 */
export async function makeAccessToken(
  door: Door,
  owner: SignedIn,
  { name, scopes, expiresAt }: AccessTokenBody,
  idempotencyKey: string,
): Promise<(AccessToken & { token: string }) | Refusal> {
  const { userId, organizationId } = owner.actor;
  const now = door.clock.now();
  const token = tokenFor(door.secret, `${organizationId} ${userId} ${idempotencyKey}`);
  const made = await door.pool.query<TokenRow>(
    `with made as (
       insert into identity.access_tokens
         (organization_id, id, user_id, name, token_sha256, hint, scopes, expires_at, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (token_sha256) do nothing returning *)
     select made.*, identity.announce($1, $10, 'access-token.made', $9, $11,
       jsonb_build_object('accessTokenId', made.id, 'scopes', made.scopes)) from made`,
    [
      ...[organizationId, newId(now), userId, name, sha256(token), token.slice(0, 7), scopes, expiresAt, now],
      ...[owner.actor.staffId, owner.actor.device],
    ],
  );
  const [row] = made.rows;
  if (row) return { ...present(row), token };
  const kept = await door.pool.query<TokenRow>(
    'select * from identity.access_tokens where token_sha256 = $1',
    [sha256(token)],
  );
  const [before] = kept.rows;
  if (!before || before.name !== name || before.scopes.join() !== scopes.join()) {
    return refuse('request/key-used-otherwise');
  }
  return { ...present(before), token };
}

/** The person's tokens in this group, newest first, with the revoked ones. */
export async function listAccessTokens({ pool }: Door, { actor }: SignedIn): Promise<AccessToken[]> {
  const { rows } = await pool.query<TokenRow>(
    `select * from identity.access_tokens where organization_id = $1 and user_id = $2 order by id desc limit 200`,
    [actor.organizationId, actor.userId],
  );
  return rows.map(present);
}

/** Ends a token at once, in every server process. */
export async function revokeAccessToken(door: Door, owner: SignedIn, id: string): Promise<Refusal | null> {
  const { rowCount } = await door.pool.query(
    `with revoked as (
       update identity.access_tokens set revoked_at = coalesce(revoked_at, $4)
       where organization_id = $1 and user_id = $2 and id = $3 returning id)
     select identity.announce($1, $5, 'access-token.revoked', $4, $6, jsonb_build_object('accessTokenId', id))
     from revoked`,
    [
      ...[owner.actor.organizationId, owner.actor.userId, id, door.clock.now()],
      ...[owner.actor.staffId, owner.actor.device],
    ],
  );
  if (!rowCount) return refuse('request/not-found');
  await noticeChange(door, owner.actor.userId);
  return null;
}

/** Who stands behind a presented token; null when it is none of ours, revoked or run out. */
export async function whoseToken(door: Door, token: string): Promise<SignedIn | null> {
  if (!form.test(token)) return null;
  const { rows } = await door.pool.query<
    TokenRow & { email: string; phoneNumber: string | null; locale: string; twoFactorEnabled: boolean }
  >({
    name: 'whose_token',
    text: `select t.*, u.email, u."phoneNumber", u.locale, u."twoFactorEnabled"
      from identity.access_tokens t join identity."user" u on u.id = t.user_id
      where t.token_sha256 = $1 and t.revoked_at is null and (t.expires_at is null or t.expires_at > $2)`,
    values: [sha256(token), door.clock.now()],
  });
  const [row] = rows;
  if (!row) return null;
  await noteUse(door, row);
  return findSignedIn(door.pool, door.rightsOf, {
    by: 'token',
    sessionId: null,
    device: `${row.name} · ${row.hint}`,
    organizationId: row.organization_id,
    scopes: row.scopes,
    user: { ...row, id: row.user_id },
  });
}

/** Keeps when it was last used, to the minute: enough to find the tokens nobody needs any more. */
async function noteUse({ pool, clock }: Door, row: TokenRow): Promise<void> {
  const now = clock.now();
  if (row.last_used_at && now.getTime() - row.last_used_at.getTime() < 60_000) return;
  await pool.query(
    'update identity.access_tokens set last_used_at = $3 where organization_id = $1 and id = $2',
    [row.organization_id, row.id, now],
  );
}

function tokenFor(secret: string, intention: string): string {
  return `pl_${createHmac('sha256', keyFor('access tokens', secret)).update(intention).digest('base64url')}`;
}

function sha256(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

function present(row: TokenRow): AccessToken {
  return {
    id: row.id,
    name: row.name,
    hint: row.hint,
    scopes: row.scopes,
    createdAt: row.created_at.toISOString(),
    lastUsedAt: row.last_used_at?.toISOString() ?? null,
    expiresAt: row.expires_at?.toISOString() ?? null,
    revokedAt: row.revoked_at?.toISOString() ?? null,
  };
}
