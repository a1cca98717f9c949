import type { z } from 'zod';
import { getWorkshop } from '#modules/registry/server/index.ts';
import { type Refusal, refuse } from '#platform/rules/refusal.ts';
import { localDate } from '#platform/rules/zoned-time.ts';
import { mayAt, worksAt } from '#platform/server/actor.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import type { openObservations, openObservationsQuery } from '../../api/index.ts';
import { observationLevel } from '../../rules/index.ts';

interface Row {
  id: string;
  visit_id: string;
  concern_id: string;
  words: string;
  plate_text: string | null;
  car: string;
  customer_name: string | null;
  report_on: string;
  advisor_id: string;
  advisor_name: string;
}

/** A22: customers who watch a symptom and are to be asked today; those of yesterday are missed and the manager's too. */
export async function listOpenObservations(
  { workshopId, until }: z.output<typeof openObservationsQuery>,
  { tx, actor, now }: QueryContext,
): Promise<z.output<typeof openObservations> | Refusal> {
  if (!worksAt(actor, workshopId)) return refuse('request/not-found');
  const { time_zone } = await getWorkshop(tx, workshopId);
  const today = localDate(now.getTime(), time_zone);
  const rows = await tx.rows<Row>('diagnosis_open_observations', read, [
    tx.organizationId,
    workshopId,
    until ?? today,
  ]);
  const maySeeCustomer = mayAt(actor, 'customer.see', workshopId);
  return {
    items: rows.map((row) => ({
      ...{ id: row.id, visitId: row.visit_id, concernId: row.concern_id, words: row.words, car: row.car },
      ...{ plateText: row.plate_text, customerName: maySeeCustomer ? row.customer_name : null },
      ...{ reportOn: row.report_on, level: observationLevel(row.report_on, today) },
      ...{ advisorId: row.advisor_id, advisorName: row.advisor_name },
    })),
  };
}

const read = `
  select o.id, o.visit_id, o.concern_id, c.plate_text, concat_ws(' ', c.make, c.model) as car,
    u.name as customer_name, o.report_on::text as report_on, o.advisor_id, s.name as advisor_name,
    coalesce((select n.words from concern_versions n where n.organization_id = o.organization_id
      and n.concern_id = o.concern_id order by n.version desc limit 1), w.words) as words
  from observations o
  join visit_concerns w on w.organization_id = o.organization_id and w.id = o.concern_id
  join visits v on v.organization_id = o.organization_id and v.id = o.visit_id
  join vehicles c on c.organization_id = v.organization_id and c.id = v.vehicle_id
  join staff s on s.organization_id = o.organization_id and s.id = o.advisor_id
  left join customers u on u.organization_id = v.organization_id and u.id = v.customer_id
  where o.organization_id = $1 and o.workshop_id = $2 and o.report_on <= $3::date
    and o.result_at is null and o.superseded_at is null and o.report_on is not null
  order by o.report_on, o.id limit 200`;
