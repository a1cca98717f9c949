import type { Tx } from '#platform/server/database/tx.ts';

/** Whether a scan was uploaded in this workshop. */
export async function isFileHere(tx: Tx, workshopId: string, fileId: string): Promise<boolean> {
  const rows = await tx.rows(
    'scan_is_here',
    'select 1 from files where organization_id = $1 and workshop_id = $2 and id = $3',
    [tx.organizationId, workshopId, fileId],
  );
  return rows.length > 0;
}
