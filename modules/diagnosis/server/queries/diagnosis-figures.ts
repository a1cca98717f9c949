import type { z } from 'zod';
import { getWorkshop } from '#modules/registry/server/index.ts';
import { type Refusal, refuse } from '#platform/rules/refusal.ts';
import { dayBounds } from '#platform/rules/zoned-time.ts';
import { worksAt } from '#platform/server/actor.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import type { diagnosisFigures, diagnosisFiguresQuery } from '../../api/index.ts';

interface Row {
  confirmed: number;
  hits: number;
  expert_calls: number;
  expert_arrivals: number;
  expert_minutes: number | null;
  plans_promised: number;
  plans_kept: number;
  plans_broken: number;
  technicians: z.output<typeof diagnosisFigures>['technicians'];
  experts: z.output<typeof diagnosisFigures>['experts'];
}

/**
 * INSP-7, INSP-9: the hit rate of the possible causes, how long experts take to come, and plans told in time, in the
 * workshop's days. A plan promise counts on the day it fell due; one that was moved before it fell due does not.
 */
export async function readDiagnosisFigures(
  { workshopId, from, to }: z.output<typeof diagnosisFiguresQuery>,
  { tx, actor, now }: QueryContext,
): Promise<z.output<typeof diagnosisFigures> | Refusal> {
  if (!worksAt(actor, workshopId)) return refuse('request/not-found');
  const { time_zone } = await getWorkshop(tx, workshopId);
  const [row] = await tx.rows<Row>('diagnosis_figures', read, [
    ...[tx.organizationId, workshopId, new Date(dayBounds(from, time_zone).startAt)],
    ...[new Date(dayBounds(to, time_zone).endAt), now],
  ]);
  if (!row) throw new Error('A sum has always one row.');
  return {
    ...{ confirmed: row.confirmed, hits: row.hits },
    hitRateBp: row.confirmed === 0 ? null : Math.round((row.hits * 10_000) / row.confirmed),
    ...{
      expertCalls: row.expert_calls,
      expertArrivals: row.expert_arrivals,
      expertMinutes: row.expert_minutes,
    },
    ...{ plansPromised: row.plans_promised, plansKept: row.plans_kept, plansBroken: row.plans_broken },
    ...{ technicians: row.technicians, experts: row.experts },
  };
}

const read = `
  select
    (select count(*)::int from confirmed_causes where organization_id = $1 and workshop_id = $2
      and confirmed_at >= $3 and confirmed_at < $4) as confirmed,
    (select count(*)::int from confirmed_causes where organization_id = $1 and workshop_id = $2
      and confirmed_at >= $3 and confirmed_at < $4 and cause_id is not null) as hits,
    e.calls as expert_calls, e.arrivals as expert_arrivals, e.minutes as expert_minutes,
    p.promised as plans_promised, p.kept as plans_kept, p.broken as plans_broken,
    coalesce((select jsonb_agg(jsonb_build_object('staffId', g.id, 'name', g.name, 'confirmed', g.confirmed,
        'hits', g.hits) order by g.confirmed desc, g.name)
      from (select s.id, s.name, count(*)::int as confirmed, count(c.cause_id)::int as hits from confirmed_causes c
        join staff s on s.organization_id = c.organization_id and s.id = c.confirmed_by
        where c.organization_id = $1 and c.workshop_id = $2 and c.confirmed_at >= $3 and c.confirmed_at < $4
        group by s.id, s.name) g), '[]') as technicians,
    coalesce((select jsonb_agg(jsonb_build_object('staffId', g.id, 'name', g.name, 'calls', g.calls,
        'arrivals', g.arrivals, 'minutes', g.minutes) order by g.calls desc, g.name)
      from (select s.id, s.name, count(*)::int as calls, count(x.arrived_at)::int as arrivals,
          round(percentile_cont(0.5) within group (order by extract(epoch from x.arrived_at - x.called_at) / 60))::int
            as minutes
        from expert_calls x
        left join staff s on s.organization_id = x.organization_id and s.id = x.expert_id
        where x.organization_id = $1 and x.workshop_id = $2 and x.called_at >= $3 and x.called_at < $4
        group by s.id, s.name) g), '[]') as experts
  from (select count(*)::int as calls, count(arrived_at)::int as arrivals,
      round(percentile_cont(0.5) within group (order by extract(epoch from arrived_at - called_at) / 60))::int as minutes
    from expert_calls where organization_id = $1 and workshop_id = $2 and called_at >= $3 and called_at < $4) e,
  (select count(*)::int as promised, count(*) filter (where kept_at <= promised_at)::int as kept,
      count(*) filter (where coalesce(kept_at, superseded_at, $5) > promised_at)::int as broken
    from plan_promises where organization_id = $1 and workshop_id = $2 and promised_at >= $3 and promised_at < $4
      and (superseded_at is null or superseded_at > promised_at)) p`;
