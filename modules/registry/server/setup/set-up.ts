import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type pg from 'pg';
import { isRefusal, type Refusal, refuse } from '#platform/rules/refusal.ts';
import { inGroup, type Tx } from '#platform/server/database/tx.ts';
import { newId } from '#platform/server/ids.ts';
import { createUser } from '#platform/server/sign-in/accounts.ts';
import type { SetupBody } from '../../api/setup.ts';
import { checkSetup } from './check-setup.ts';
import type { SetupAsked } from './house.ts';
import { openWorkshop } from './open-workshop.ts';
import { welcomeOwner } from './welcome-owner.ts';

/** Names the lock under which one setting up runs at a time, in however many server processes. */
const setupLock = 7_411_825_338;

/**
 * Opens the house: the group, its first workshop with what law and custom of its country begin with, and the owner who
 * may let others in. Only on an empty database: who asks second is refused `setup/already-done`, unless it is the very
 * same request again, which counts as done.
 */
export async function setUp(pool: pg.Pool, asked: SetupAsked, now: Date): Promise<Refusal | null> {
  const wrong = checkSetup(asked.body);
  if (wrong) return wrong;
  return inGroup(
    pool,
    newId(now),
    async (tx) => {
      await sql`select pg_advisory_xact_lock(${setupLock})`.execute(tx.db);
      if (await isEmpty(tx)) return openHouse(tx, asked, now);
      return (await isRetry(tx, asked)) ? null : refuse('setup/already-done');
    },
    { keeps: (refusal) => refusal === null },
  );
}

/** Opens one more group beside those that are there: for the demo, whose workshops know nothing of each other. */
export async function openGroup(pool: pg.Pool, asked: SetupAsked, now: Date): Promise<Refusal | string> {
  const organizationId = newId(now);
  const refusal = await inGroup(
    pool,
    organizationId,
    async (tx) => {
      const refused = await openHouse(tx, asked, now);
      if (refused) return refused;
      await tx.db.updateTable('organizations').set({ demo: true }).execute();
      return null;
    },
    { keeps: (outcome) => outcome === null },
  );
  return refusal ?? organizationId;
}

async function openHouse(tx: Tx, asked: SetupAsked, now: Date): Promise<Refusal | null> {
  const { organization, workshop, owner } = asked.body;
  const userId = await createUser(tx, { ...owner, country: workshop.country, locale: workshop.locale }, now);
  if (isRefusal(userId)) return atOwner(userId);
  await tx.db
    .insertInto('organizations')
    .values({ organization_id: tx.organizationId, name: organization.name, created_at: now })
    .execute();
  const house = { workshopId: newId(now), staffId: newId(now), userId };
  await openWorkshop(tx, house, workshop, now);
  await welcomeOwner(tx, house, asked, now);
  await keep(tx, asked);
  return null;
}

/** Whether anybody has set up a group here yet. */
async function isEmpty(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ empty: boolean }>`select identity.is_empty() as empty`.execute(tx.db);
  return rows[0]?.empty ?? false;
}

async function isRetry(tx: Tx, { body, idempotencyKey }: SetupAsked): Promise<boolean> {
  if (!idempotencyKey) return false;
  const { rows } = await sql<{ kept: boolean }>`
    select identity.kept_setup(${idempotencyKey}, ${fingerprintOf(body)}) as kept`.execute(tx.db);
  return rows[0]?.kept ?? false;
}

/** Kept under the group's own id: at this moment there is nobody else to keep it under. */
async function keep(tx: Tx, { body, idempotencyKey }: SetupAsked): Promise<void> {
  if (!idempotencyKey) return;
  await tx.db
    .insertInto('idempotency_keys')
    .values({
      organization_id: tx.organizationId,
      actor_id: tx.organizationId,
      key: idempotencyKey,
      request_hash: fingerprintOf(body),
      status: 201,
      answer: JSON.stringify({}),
    })
    .execute();
}

/** Without the password: a fast hash of it would be a gift to whoever reads the table. */
function fingerprintOf({ organization, workshop, owner: { password: _, ...owner } }: SetupBody): Buffer {
  return createHash('sha256')
    .update(JSON.stringify([organization, workshop, owner]))
    .digest();
}

function atOwner(refusal: Refusal): Refusal {
  const fields = refusal.fields?.map((field) => ({ ...field, pointer: `/owner${field.pointer}` }));
  return refuse(refusal.code, refusal.params, fields);
}
