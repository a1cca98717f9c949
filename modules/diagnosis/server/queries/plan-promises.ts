import type { z } from 'zod';
import { type Refusal, refuse } from '#platform/rules/refusal.ts';
import { worksAt } from '#platform/server/actor.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import type { planPromises, planPromisesQuery } from '../../api/index.ts';
import { planLevel } from '../../rules/index.ts';

interface Row {
  id: string;
  visit_id: string;
  plate_text: string | null;
  car: string;
  promised_at: Date;
  channel: z.output<typeof planPromises>['items'][number]['channel'];
  advisor_name: string | null;
}

/** INSP-9: repair plans customers wait for, soonest first: the list of advisor and foreman. */
export async function listPlanPromises(
  { workshopId }: z.output<typeof planPromisesQuery>,
  { tx, actor, now }: QueryContext,
): Promise<z.output<typeof planPromises> | Refusal> {
  if (!worksAt(actor, workshopId)) return refuse('request/not-found');
  const rows = await tx.rows<Row>('diagnosis_open_plan_promises', read, [tx.organizationId, workshopId]);
  return {
    items: rows.map((row) => ({
      ...{ id: row.id, visitId: row.visit_id, plateText: row.plate_text, car: row.car, channel: row.channel },
      promisedAt: row.promised_at.toISOString(),
      level: planLevel({ promisedAt: row.promised_at, keptAt: null }, now),
      advisorName: row.advisor_name,
    })),
  };
}

const read = `
  select p.id, p.visit_id, p.promised_at, p.channel, c.plate_text, concat_ws(' ', c.make, c.model) as car,
    s.name as advisor_name
  from plan_promises p
  join visits v on v.organization_id = p.organization_id and v.id = p.visit_id
  join vehicles c on c.organization_id = v.organization_id and c.id = v.vehicle_id
  left join staff s on s.organization_id = v.organization_id and s.id = v.advisor_id
  where p.organization_id = $1 and p.workshop_id = $2 and p.superseded_at is null and p.kept_at is null
    and v.state in ('waiting', 'in-house', 'leaving')
  order by p.promised_at, p.id limit 200`;
