import type { Selectable } from 'kysely';
import { type Refusal, refuse } from '#platform/rules/refusal.ts';
import { lacksRight } from '#platform/server/actor.ts';
import type { CommandContext } from '#platform/server/command/command.ts';
import type { DB } from '#platform/server/database/schema.gen.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import type { Right } from '../../rules/index.ts';

type OfAWorkshop =
  | 'bays'
  | 'equipment'
  | 'labor_rates'
  | 'tax_rates'
  | 'price_lists'
  | 'packages'
  | 'service_commitments';
type OfTheGroup =
  | 'customers'
  | 'customer_groups'
  | 'vehicles'
  | 'op_codes'
  | 'parts'
  | 'recalls'
  | 'staff'
  | 'workshops';

/** Locks what belongs to one workshop: there, where the person holds the right, and as they last saw it. */
export async function lockInWorkshop<T extends OfAWorkshop>(
  { tx, actor, expectedVersion }: CommandContext,
  right: Right,
  table: T,
  id: string,
): Promise<Selectable<DB[T]> | Refusal> {
  const row = await lock(tx, table, id);
  if (!row) return refuse('request/not-found');
  return lacksRight(actor, right, row.workshop_id) ?? staleVersion(expectedVersion, row.version) ?? row;
}

/** Locks what the whole group shares, as the person last saw it; the right was asked before. */
export async function lockInGroup<T extends OfTheGroup>(
  { tx, expectedVersion }: CommandContext,
  table: T,
  id: string,
): Promise<Selectable<DB[T]> | Refusal> {
  const row = await lock(tx, table, id);
  return row ? (staleVersion(expectedVersion, row.version) ?? row) : refuse('request/not-found');
}

/** Somebody else changed it since it was looked at: their change is not overwritten unseen. */
export function staleVersion(expected: number | undefined, present: number): Refusal | null {
  return expected === undefined || expected === present ? null : refuse('request/stale-version', { present });
}

type Locked<T extends OfAWorkshop | OfTheGroup> = Selectable<DB[T]> & {
  workshop_id: string;
  version: number;
};

async function lock<T extends OfAWorkshop | OfTheGroup>(
  tx: Tx,
  table: T,
  id: string,
): Promise<Locked<T> | undefined> {
  const [row] = await tx.rows<Locked<T>>(
    `lock_${table}_for_edit`,
    `select * from ${table} where organization_id = $1 and id = $2 for update`,
    [tx.organizationId, id],
  );
  return row;
}
