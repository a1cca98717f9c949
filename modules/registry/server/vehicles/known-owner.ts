import { type Refusal, refuseField } from '#platform/rules/refusal.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import { getCustomer } from '../lookups/get-customer.ts';

/** Says no to an owner who is not in the group's files. */
export async function refuseUnknownOwner(
  tx: Tx,
  ownerId: string | null | undefined,
): Promise<Refusal | null> {
  if (!ownerId) return null;
  const owner = await getCustomer(tx, ownerId);
  return owner && owner.archived_at === null ? null : refuseField('/ownerId', 'vehicle/owner-unknown');
}
