import type { CarAsked } from '#modules/repair-orders/server/index.ts';
import type { Absence, Holiday, OpeningHours, Shift } from '#platform/rules/calendar.ts';
import type { Tx } from '#platform/server/database/tx.ts';

/** An open job as the planner needs it. */
export interface LoadRow {
  id: string;
  visit_id: string;
  title: string;
  position: number;
  state: string;
  skill: string | null;
  vague: boolean;
  planned_seconds: number;
  worked_seconds: number;
  technician_id: string | null;
  bay_id: string | null;
  starts_at: Date | null;
  ends_at: Date | null;
  running_by: string | null;
  waits_for_part: boolean;
  arrived_at: Date;
  promised_at: Date | null;
}

/** More than a shop can have open; past it the latest promises are not looked at. */
const mostJobs = 4_000;

const columns = `j.id, j.visit_id, j.title, j.position, j.state, j.skill, j.vague, j.planned_seconds,
  j.actual_seconds + coalesce(extract(epoch from $3::timestamptz - k.started_at), 0)::integer as worked_seconds,
  coalesce(a.technician_id, case when j.state in ('in-progress', 'paused') then j.technician_id end) as technician_id,
  coalesce(a.bay_id, j.bay_id) as bay_id, a.starts_at, a.ends_at, k.technician_id as running_by,
  j.state = 'paused' and exists (select 1 from clockings p where p.organization_id = j.organization_id
    and p.job_id = j.id and p.pause_reason = 'part' and p.ended_at = (select max(q.ended_at) from clockings q
      where q.organization_id = j.organization_id and q.job_id = j.id)) as waits_for_part,
  v.arrived_at, v.promised_at`;

const tables = `jobs j
  join repair_orders o on o.organization_id = j.organization_id and o.id = j.repair_order_id
  join visits v on v.organization_id = j.organization_id and v.id = j.visit_id
  left join assignments a on a.organization_id = j.organization_id and a.job_id = j.id and a.released_at is null
  left join clockings k on k.organization_id = j.organization_id and k.job_id = j.id and k.ended_at is null`;

/** What the shop has to do, and what is planned on the car that is asked for, signed or not. */
export function readOpenJobs(tx: Tx, { workshopId, visitId }: CarAsked, now: Date): Promise<LoadRow[]> {
  return tx.rows(
    'planner_open_jobs',
    `(select ${columns} from ${tables}
      where j.organization_id = $1 and j.workshop_id = $2 and j.visit_id <> $4
        and j.state in ('approved', 'assigned', 'in-progress', 'paused') and o.state in ('authorized', 'in-progress')
      order by v.promised_at nulls last, j.id limit ${mostJobs})
     union all
     (select ${columns} from ${tables}
      where j.organization_id = $1 and j.visit_id = $4 and o.state <> 'cancelled'
        and j.state in ('planned', 'approved', 'assigned', 'in-progress', 'paused') limit 500)`,
    [tx.organizationId, workshopId, now, visitId],
  );
}

export interface NeedRow {
  job_id: string;
  line_id: string;
  /** Null when the part is not of the catalogue. */
  part_id: string | null;
  name: string;
  needed_milli: number;
  stock_milli: number;
  /** What came for this line by its own orders. */
  came_milli: number;
  expected_at: Date | null;
}

/** When its own order is due, and without one the next delivery of its shelf. */
const needColumns = `l.id as line_id, l.job_id, l.part_id, l.name, (l.quantity_milli - l.issued_milli)::integer as needed_milli,
  coalesce(s.quantity_milli, 0)::integer as stock_milli, coalesce(p.came_milli, 0)::integer as came_milli,
  coalesce(p.expected_at, s.expected_at) as expected_at`;

/** A part that is not of the catalogue is waited for once it is asked for or ordered; else it is bought as work begins. */
const needTables = `jobs j
  join repair_order_lines l on l.organization_id = j.organization_id and l.job_id = j.id and l.kind = 'part'
    and l.removed_at is null and l.source is distinct from 'customer-supplied' and l.issued_milli < l.quantity_milli
  left join lateral (select count(*) as orders, sum(q.arrived_milli) as came_milli,
      min(q.expected_at) filter (where q.arrived_at is null and q.cancelled_at is null) as expected_at
    from part_orders q where q.organization_id = l.organization_id and q.line_id = l.id
      and (q.cancelled_at is null or q.arrived_milli > 0)) p on true
  left join part_stock s on s.organization_id = l.organization_id and s.workshop_id = $2 and s.part_id = l.part_id`;

const isWaitedFor = '(l.part_id is not null or p.orders > 0)';

/** Parts that open jobs have not got yet. Two questions in one, so that each has its own index. */
export function readNeeds(tx: Tx, { workshopId, visitId }: CarAsked): Promise<NeedRow[]> {
  return tx.rows(
    'planner_needs',
    `(select ${needColumns} from ${needTables}
      where j.organization_id = $1 and j.workshop_id = $2
        and j.state in ('approved', 'assigned', 'in-progress', 'paused')
        and ${isWaitedFor})
     union all
     (select ${needColumns} from ${needTables}
      where j.organization_id = $1 and j.visit_id = $3 and j.state = 'planned' and ${isWaitedFor})
     order by line_id limit 20000`,
    [tx.organizationId, workshopId, visitId],
  );
}

export interface PersonRow {
  id: string;
  name: string;
  skills: string[];
  has_shifts: boolean;
  shifts: Shift[];
  absences: Absence[];
}

export interface HouseRow {
  time_zone: string;
  opening_hours: OpeningHours[];
  holidays: Holiday[];
  bays: { id: string; name: string; kind: string }[];
  technicians: PersonRow[];
}

/** The house: its hours, its bays, and who lifts a wrench in it when. */
export async function readHouse(tx: Tx, workshopId: string, now: Date): Promise<HouseRow> {
  const [house] = await tx.rows<HouseRow>('planner_house', houseSql, [tx.organizationId, workshopId, now]);
  if (!house) throw new Error(`No workshop ${workshopId} in this group.`);
  return house;
}

const houseSql = `
  select w.time_zone, w.opening_hours,
    (select coalesce(json_agg(json_build_object('on', h.on_date, 'opens', to_char(h.opens, 'HH24:MI'),
        'closes', to_char(h.closes, 'HH24:MI'))), '[]')
      from workshop_holidays h where h.organization_id = w.organization_id and h.workshop_id = w.id
        and h.on_date between $3::date - 1 and $3::date + 120) as holidays,
    (select coalesce(json_agg(json_build_object('id', b.id, 'name', b.name, 'kind', b.kind)
        order by b.position, b.name), '[]')
      from bays b where b.organization_id = w.organization_id and b.workshop_id = w.id and b.archived_at is null) as bays,
    (select coalesce(json_agg(json_build_object('id', s.id, 'name', s.name,
        'skills', array(select k.skill from staff_skills k
          where k.organization_id = s.organization_id and k.staff_id = s.id order by k.skill),
        'has_shifts', exists (select 1 from staff_shifts f
          where f.organization_id = s.organization_id and f.staff_id = s.id),
        'shifts', (select coalesce(json_agg(json_build_object('weekday', f.weekday,
            'starts', to_char(f.starts, 'HH24:MI'), 'ends', to_char(f.ends, 'HH24:MI'),
            'validFrom', f.valid_from, 'validTo', f.valid_to) order by f.weekday, f.starts), '[]')
          from staff_shifts f where f.organization_id = s.organization_id and f.staff_id = s.id
            and f.workshop_id = w.id and (f.valid_to is null or f.valid_to >= $3::date - 1)),
        'absences', (select coalesce(json_agg(json_build_object('startsOn', a.starts_on, 'endsOn', a.ends_on)), '[]')
          from staff_absences a where a.organization_id = s.organization_id and a.staff_id = s.id
            and a.ends_on >= $3::date - 1)) order by s.name, s.id), '[]')
      from staff s where s.organization_id = w.organization_id and s.archived_at is null
        and exists (select 1 from staff_roles r where r.organization_id = s.organization_id and r.staff_id = s.id
          and r.workshop_id = w.id and r.role = 'technician')) as technicians
  from workshops w where w.organization_id = $1 and w.id = $2`;
