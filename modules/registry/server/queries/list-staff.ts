import { refuse } from '#platform/rules/refusal.ts';
import { mayAnywhere, worksAt } from '#platform/server/actor.ts';
import { pageFrom } from '#platform/server/http/page.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import type { Role } from '../../rules/index.ts';
import { presentStaff, readStaffFile, type StaffCardRow, staffColumns } from '../staff/read-staff.ts';
import { idIn } from './cursor.ts';

interface StaffAsked {
  workshopId?: string | undefined;
  role?: Role | undefined;
  archived: 'true' | 'false';
  outOfUse: 'true' | 'false';
  limit: number;
  cursor?: string | undefined;
}

/** The people of the workshops one works in, newest first. */
export async function listStaff(asked: StaffAsked, { tx, actor }: QueryContext) {
  if (asked.workshopId && !worksAt(actor, asked.workshopId)) return refuse('request/not-found');
  const rows = await tx.rows<StaffCardRow>('list_staff', readStaff, [
    tx.organizationId,
    [...actor.places.keys()],
    asked.workshopId ? [asked.workshopId] : [...actor.places.keys()],
    asked.role ?? null,
    asked.archived === 'true' || asked.outOfUse === 'true',
    !asked.workshopId && !asked.role && mayAnywhere(actor, 'staff.keep'),
    idIn(asked.cursor),
    asked.limit + 1,
    asked.outOfUse === 'true',
  ]);
  return pageFrom(
    rows,
    asked.limit,
    (row) => presentStaff(row, actor),
    (row) => row.id,
  );
}

/** `$6`: people without any role are shown to who keeps the staff. */
const readStaff = `
  select ${staffColumns} from staff s
  where s.organization_id = $1 and s.id < $7 and ($5 or s.archived_at is null)
  and (not $9 or s.archived_at is not null) and (
    exists (select 1 from staff_roles r where r.organization_id = s.organization_id and r.staff_id = s.id
      and r.workshop_id = any($3) and ($4::text is null or r.role = $4))
    or ($6 and not exists (select 1 from staff_roles r
      where r.organization_id = s.organization_id and r.staff_id = s.id)))
  order by s.id desc limit $8`;

/** The file of one of the staff. */
export async function getStaffFile({ staffId }: { staffId: string }, { tx, actor }: QueryContext) {
  return (await readStaffFile(tx, actor, staffId)) ?? refuse('request/not-found');
}
