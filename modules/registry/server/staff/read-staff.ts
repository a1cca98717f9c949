import type { z } from 'zod';
import { type Actor, mayAnywhere } from '#platform/server/actor.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import type { staffCard, staffFile } from '../../api/index.ts';
import { instantOf, timeOf } from '../present/values.ts';

type Card = z.input<typeof staffCard>;
type File = z.input<typeof staffFile>;

export interface StaffCardRow {
  id: string;
  version: number;
  name: string;
  employee_number: string | null;
  phone: string | null;
  email: string | null;
  signs_in: boolean;
  archived_at: Date | null;
  created_at: Date;
  roles: Card['roles'];
  skills: Card['skills'];
}

interface StaffFileRow extends StaffCardRow {
  shifts: File['shifts'];
  absences: File['absences'];
}

/** Columns of a card; `$2` are the workshops whose roles the caller may see: those they work in. */
export const staffColumns = `
  s.id, s.version, s.name, s.employee_number, s.phone, s.email, s.archived_at, s.created_at,
  s.user_id is not null and s.sign_in_ended_at is null as signs_in,
  coalesce((select jsonb_agg(jsonb_build_object('workshopId', at.workshop_id, 'roles', at.roles)
      order by at.workshop_id)
    from (select r.workshop_id, jsonb_agg(r.role order by r.role) as roles from staff_roles r
      where r.organization_id = s.organization_id and r.staff_id = s.id and r.workshop_id = any($2)
      group by r.workshop_id) at), '[]') as roles,
  coalesce((select jsonb_agg(jsonb_build_object('skill', k.skill, 'level', k.level) order by k.skill)
    from staff_skills k where k.organization_id = s.organization_id and k.staff_id = s.id), '[]') as skills`;

/** Somebody is seen by who works in one of their workshops; those without a role yet by who keeps the staff. */
export const staffSeen = `(
  exists (select 1 from staff_roles r where r.organization_id = s.organization_id and r.staff_id = s.id
    and r.workshop_id = any($2))
  or not exists (select 1 from staff_roles r where r.organization_id = s.organization_id and r.staff_id = s.id))`;

const readFile = `
  select ${staffColumns},
    coalesce((select jsonb_agg(jsonb_build_object('workshopId', f.workshop_id, 'weekday', f.weekday,
        'starts', f.starts, 'ends', f.ends, 'validFrom', f.valid_from, 'validTo', f.valid_to)
        order by f.workshop_id, f.weekday, f.starts)
      from staff_shifts f where f.organization_id = s.organization_id and f.staff_id = s.id
        and f.workshop_id = any($2)), '[]') as shifts,
    coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'startsOn', a.starts_on, 'endsOn', a.ends_on,
        'reason', a.reason) order by a.starts_on desc)
      from staff_absences a where a.organization_id = s.organization_id and a.staff_id = s.id), '[]') as absences
  from staff s where s.organization_id = $1 and s.id = $3 and ${staffSeen}`;

/** The file of one of the staff as this person may see it; null when they may not. */
export async function readStaffFile(tx: Tx, actor: Actor, staffId: string): Promise<File | null> {
  const [row] = await tx.rows<StaffFileRow>('read_staff_file', readFile, [
    tx.organizationId,
    [...actor.places.keys()],
    staffId,
  ]);
  if (!row) return null;
  return {
    ...presentStaff(row, actor),
    createdAt: row.created_at.toISOString(),
    absences: row.absences,
    shifts: row.shifts.map((shift) => ({ ...shift, starts: timeOf(shift.starts), ends: timeOf(shift.ends) })),
  };
}

/** A card of the staff; the e-mail opens the door, so it is shown to its owner and to who keeps the staff. */
export function presentStaff(row: StaffCardRow, actor: Actor): Card {
  return {
    id: row.id,
    version: row.version,
    name: row.name,
    employeeNumber: row.employee_number,
    phone: row.phone,
    email: row.id === actor.staffId || mayAnywhere(actor, 'staff.keep') ? row.email : null,
    roles: row.roles,
    skills: row.skills,
    signsIn: row.signs_in,
    archivedAt: instantOf(row.archived_at),
  };
}
