import type { Tx } from '#platform/server/database/tx.ts';

/** Names of those of these people who work in the workshop; who does not is not among them. */
export async function namesAt(
  tx: Tx,
  workshopId: string,
  staffIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await tx.rows<{ id: string; name: string }>(
    'names_at_workshop',
    `select distinct s.id, s.name from staff s
     join staff_roles r on r.organization_id = s.organization_id and r.staff_id = s.id
     where s.organization_id = $1 and r.workshop_id = $2 and s.id = any($3) and s.archived_at is null`,
    [tx.organizationId, workshopId, staffIds],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
