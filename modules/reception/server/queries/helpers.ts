import type { Role } from '#modules/registry/rules/index.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import { helperRoles, measureFor } from '../../rules/index.ts';

interface HelperRow {
  id: string;
  name: string;
  roles: Role[];
  busy: boolean;
}

/** RECV-1: who is on shift and could stand in at the desk, those with free hands first. */
export async function helpersNow(tx: Tx, workshopId: string, now: Date) {
  const rows = await tx.rows<HelperRow>('reception_helpers', select, [
    tx.organizationId,
    workshopId,
    now,
    helperRoles,
  ]);
  return rows.map((row) => ({ ...row, measure: measureFor(row.roles) }));
}

/** Who guides at this hour, by the rota. */
export function guidesNow(tx: Tx, workshopId: string, now: Date): Promise<{ id: string; name: string }[]> {
  return tx.rows(
    'guides_now',
    `select distinct s.id, s.name from guide_rota g
     join workshops w on w.organization_id = g.organization_id and w.id = g.workshop_id
     join staff s on s.organization_id = g.organization_id and s.id = g.staff_id and s.archived_at is null
     cross join lateral (select $3::timestamptz at time zone w.time_zone as wall) l
     where g.organization_id = $1 and g.workshop_id = $2 and g.removed_at is null
       and g.weekday = extract(isodow from l.wall) and g.starts <= l.wall::time and g.ends > l.wall::time
     order by s.name`,
    [tx.organizationId, workshopId, now],
  );
}

/** Somebody whose week nobody wrote down is taken to be here; somebody with a shift today only while it lasts. */
const select = `
  select s.id, s.name, array_agg(distinct r.role order by r.role) as roles,
    exists (select 1 from clockings k where k.organization_id = s.organization_id and k.technician_id = s.id
      and k.ended_at is null)
    or exists (select 1 from visits v where v.organization_id = s.organization_id and v.workshop_id = $2
      and v.state = 'in-house' and v.advisor_id = s.id and v.greeted_at > $3::timestamptz - interval '40 minutes'
      and not exists (select 1 from repair_orders o where o.organization_id = v.organization_id
        and o.visit_id = v.id and o.signed_at is not null)) as busy
  from staff s
  join staff_roles r on r.organization_id = s.organization_id and r.staff_id = s.id and r.workshop_id = $2
  join workshops w on w.organization_id = s.organization_id and w.id = $2
  cross join lateral (select $3::timestamptz at time zone w.time_zone as wall) l
  where s.organization_id = $1 and s.archived_at is null and r.role = any($4)
    and not exists (select 1 from staff_absences a where a.organization_id = s.organization_id and a.staff_id = s.id
      and l.wall::date between a.starts_on and a.ends_on)
    and (not exists (select 1 from staff_shifts h where h.organization_id = s.organization_id and h.staff_id = s.id)
      or exists (select 1 from staff_shifts h where h.organization_id = s.organization_id and h.staff_id = s.id
        and h.workshop_id = $2 and h.weekday = extract(isodow from l.wall) and h.starts <= l.wall::time
        and h.ends > l.wall::time and coalesce(h.valid_from, l.wall::date) <= l.wall::date
        and coalesce(h.valid_to, l.wall::date) >= l.wall::date))
  group by s.organization_id, s.id, s.name
  order by busy, s.name limit 30`;
