import { type Refusal, refuseField } from '#platform/rules/refusal.ts';
import type { Tx } from '#platform/server/database/tx.ts';

/** A customer is put only into a group that is there and in use. */
export async function refuseUnknownGroup(
  tx: Tx,
  groupId: string | null | undefined,
): Promise<Refusal | null> {
  if (!groupId) return null;
  const [group] = await tx.rows<{ id: string }>(
    'customer_group_in_use',
    'select id from customer_groups where organization_id = $1 and id = $2 and archived_at is null',
    [tx.organizationId, groupId],
  );
  return group ? null : refuseField('/groupId', 'customer/no-such-group');
}
