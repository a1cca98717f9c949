import type { Tx } from '#platform/server/database/tx.ts';

/** Whether a concern was said at this visit and stands. */
export async function isConcernOf(tx: Tx, visitId: string, concernId: string): Promise<boolean> {
  const found = await tx.rows(
    'diagnosis_is_concern_of_visit',
    `select 1 from visit_concerns where organization_id = $1 and visit_id = $2 and id = $3 and withdrawn_at is null`,
    [tx.organizationId, visitId, concernId],
  );
  return found.length > 0;
}
