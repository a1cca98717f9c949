import type { Tx } from '#platform/server/database/tx.ts';

/** True when the bay stands in that workshop. */
export async function isBayOf(tx: Tx, workshopId: string, bayId: string): Promise<boolean> {
  const bay = await tx.db
    .selectFrom('bays')
    .select('id')
    .where('organization_id', '=', tx.organizationId)
    .where('workshop_id', '=', workshopId)
    .where('id', '=', bayId)
    .executeTakeFirst();
  return bay !== undefined;
}
