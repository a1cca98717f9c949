import type { z } from 'zod';
import { getWorkshop } from '#modules/registry/server/index.ts';
import { type Refusal, refuse } from '#platform/rules/refusal.ts';
import { dayBounds } from '#platform/rules/zoned-time.ts';
import { worksAt } from '#platform/server/actor.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import type { figureKinds, figureRecords, figureRecordsQuery } from '../../api/index.ts';

type Item = z.output<typeof figureRecords>['items'][number];
interface Row extends Omit<Item, 'at' | 'visitId' | 'plateText' | 'personName'> {
  visit_id: string;
  plate_text: string | null;
  person_name: string | null;
  at: Date;
}

/** The records a figure of finding faults stands on: those it counted, and no others. */
export async function listFigureRecords(
  { workshopId, from, to, of, staffId }: z.output<typeof figureRecordsQuery>,
  { tx, actor, now }: QueryContext,
): Promise<z.output<typeof figureRecords> | Refusal> {
  if (!worksAt(actor, workshopId)) return refuse('request/not-found');
  const { time_zone } = await getWorkshop(tx, workshopId);
  const rows = await tx.rows<Row>(`figure_records_${of}`, recordsOf[of], [
    ...[tx.organizationId, workshopId, new Date(dayBounds(from, time_zone).startAt)],
    ...[new Date(dayBounds(to, time_zone).endAt), staffId ?? null, now],
  ]);
  return {
    items: rows.map(({ visit_id, plate_text, person_name, at, ...row }) => ({
      ...row,
      ...{ visitId: visit_id, plateText: plate_text, personName: person_name, at: at.toISOString() },
    })),
  };
}

const carOf = `
  join visits v on v.organization_id = t.organization_id and v.id = t.visit_id
  join vehicles c on c.organization_id = v.organization_id and c.id = v.vehicle_id
  left join staff s on s.organization_id = t.organization_id and s.id =`;
const car = `t.id, t.visit_id, c.plate_text, concat_ws(' ', c.make, c.model) as car, s.name as person_name`;
const period = (
  at: string,
) => `t.organization_id = $1 and t.workshop_id = $2 and t.${at} >= $3 and t.${at} < $4
    and ($5::uuid is null or s.id = $5)`;

const recordsOf: Record<(typeof figureKinds)[number], string> = {
  causes: `
    select ${car}, t.words, t.confirmed_at as at, case when t.cause_id is null then 'miss' else 'hit' end as outcome,
      null::int as minutes
    from confirmed_causes t ${carOf} t.confirmed_by
    where ${period('confirmed_at')} and $6::timestamptz is not null order by t.confirmed_at desc, t.id desc limit 500`,
  experts: `
    select ${car}, t.reason as words, t.called_at as at,
      case when t.arrived_at is null then 'waiting' else 'arrived' end as outcome,
      round(extract(epoch from t.arrived_at - t.called_at) / 60)::int as minutes
    from expert_calls t ${carOf} t.expert_id
    where ${period('called_at')} and $6::timestamptz is not null order by t.called_at desc, t.id desc limit 500`,
  plans: `
    select ${car}, t.channel as words, t.promised_at as at,
      case when coalesce(t.kept_at, t.superseded_at, $6) > t.promised_at then 'broken'
        when t.kept_at is not null then 'kept' else 'open' end as outcome,
      greatest(0, round(extract(epoch from coalesce(t.kept_at, t.superseded_at, $6) - t.promised_at) / 60))::int as minutes
    from plan_promises t ${carOf} t.given_by
    where ${period('promised_at')} and (t.superseded_at is null or t.superseded_at > t.promised_at)
    order by t.promised_at desc, t.id desc limit 500`,
};
