import { rightsOf } from '#modules/registry/rules/index.ts';
import type { Tx } from '#platform/server/database/tx.ts';

/** Whether this person sees to complaints in the workshop: on its staff, still here, with the right. */
export async function mayOwnComplaint(tx: Tx, workshopId: string, staffId: string): Promise<boolean> {
  const [row] = await tx.rows<{ roles: string[] }>(
    'roles_of_owner',
    `select array_agg(r.role) as roles from staff s
     join staff_roles r on r.organization_id = s.organization_id and r.staff_id = s.id and r.workshop_id = $2
     where s.organization_id = $1 and s.id = $3 and s.archived_at is null`,
    [tx.organizationId, workshopId, staffId],
  );
  return rightsOf(row?.roles ?? []).has('complaint.handle');
}
