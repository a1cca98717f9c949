import type { z } from 'zod';
import { getWorkshop } from '#modules/registry/server/index.ts';
import { type Refusal, refuseField } from '#platform/rules/refusal.ts';
import { addDays, dayBounds } from '#platform/rules/zoned-time.ts';
import { lacksRight } from '#platform/server/actor.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import type { waits, waitsQuery } from '../../api/index.ts';

interface DayRow {
  on_day: string;
  visits: number;
  greeted: number;
  average_seconds: number | null;
  longest_seconds: number | null;
  over_limit: number;
  measures: number;
}

const mostDays = 92;

/** RECV-1: every wait measured, day by day in the workshop's time, with the visits they are counted from. */
export async function readWaits(
  { workshopId, from, to }: z.output<typeof waitsQuery>,
  { tx, actor, now }: QueryContext,
): Promise<z.output<typeof waits> | Refusal> {
  const no = lacksRight(actor, 'visit.see', workshopId);
  if (no) return no;
  if (to < from || to > addDays(from, mostDays)) return refuseField('/to', 'reception/span-too-long');
  const { time_zone } = await getWorkshop(tx, workshopId);
  const rows = await tx.rows<DayRow>('waits_by_day', select, [
    ...[tx.organizationId, workshopId, time_zone, now],
    new Date(dayBounds(from, time_zone).startAt),
    new Date(dayBounds(to, time_zone).endAt),
  ]);
  return {
    days: rows.map((row) => ({
      on: row.on_day,
      visits: row.visits,
      greeted: row.greeted,
      averageSeconds: row.average_seconds,
      longestSeconds: row.longest_seconds,
      overLimit: row.over_limit,
      measures: row.measures,
    })),
  };
}

/** A wait still going on counts up to now; each is judged by the limit of the standard it began under. */
const select = `
  select to_char(w.on_day, 'YYYY-MM-DD') as on_day, count(*)::integer as visits,
    count(w.greeted_at)::integer as greeted, round(avg(w.seconds))::integer as average_seconds,
    max(w.seconds)::integer as longest_seconds,
    (count(*) filter (where w.seconds > w.limit_minutes * 60))::integer as over_limit,
    sum(w.measures)::integer as measures
  from (
    select (v.arrived_at at time zone $3)::date as on_day, v.greeted_at,
      extract(epoch from coalesce(v.greeted_at, v.cancelled_at, $4::timestamptz) - v.arrived_at) as seconds,
      coalesce((s.parameters ->> 'receptionWaitMinutes')::integer, 10) as limit_minutes,
      (select count(*) from reception_measures m where m.organization_id = v.organization_id
        and m.visit_id = v.id) as measures
    from visits v
    left join service_standards s on s.organization_id = v.organization_id and s.workshop_id = v.workshop_id
      and s.version = v.service_standard_version
    where v.organization_id = $1 and v.workshop_id = $2 and v.arrived_at >= $5 and v.arrived_at < $6) w
  group by w.on_day order by w.on_day`;
