import type { z } from 'zod';
import { type Refusal, refuse } from '#platform/rules/refusal.ts';
import { worksAt } from '#platform/server/actor.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import type { observationResultList, observationResultsQuery } from '../../api/index.ts';

interface Row {
  id: string;
  visit_id: string;
  words: string;
  plate_text: string | null;
  car: string;
  result: 'gone' | 'still-there' | 'not-reached';
  result_words: string | null;
  result_at: Date;
}

const daysShown = 14;

/** A22: what customers said about symptoms they watched, for the technician who had the car or tried to hear it. */
export async function listObservationResults(
  { workshopId }: z.output<typeof observationResultsQuery>,
  { tx, actor, now }: QueryContext,
): Promise<z.output<typeof observationResultList> | Refusal> {
  if (!worksAt(actor, workshopId)) return refuse('request/not-found');
  const since = new Date(now.getTime() - daysShown * 86_400_000);
  const rows = await tx.rows<Row>('observation_results', read, [
    tx.organizationId,
    workshopId,
    actor.staffId,
    since,
  ]);
  return {
    items: rows.map((row) => ({
      ...{ id: row.id, visitId: row.visit_id, words: row.words, plateText: row.plate_text, car: row.car },
      ...{ result: row.result, resultWords: row.result_words, resultAt: row.result_at.toISOString() },
    })),
  };
}

const read = `
  select o.id, o.visit_id, c.plate_text, concat_ws(' ', c.make, c.model) as car, o.result, o.result_words, o.result_at,
    coalesce((select n.words from concern_versions n where n.organization_id = o.organization_id
      and n.concern_id = o.concern_id order by n.version desc limit 1), w.words) as words
  from observations o
  join visit_concerns w on w.organization_id = o.organization_id and w.id = o.concern_id
  join visits v on v.organization_id = o.organization_id and v.id = o.visit_id
  join vehicles c on c.organization_id = v.organization_id and c.id = v.vehicle_id
  where o.organization_id = $1 and o.workshop_id = $2 and o.result_at >= $4
    and (exists (select 1 from jobs j where j.organization_id = o.organization_id and j.visit_id = o.visit_id
        and j.technician_id = $3)
      or exists (select 1 from reproductions r where r.organization_id = o.organization_id
        and r.concern_id = o.concern_id and r.tried_by = $3)
      or exists (select 1 from diagnoses d where d.organization_id = o.organization_id and d.visit_id = o.visit_id
        and d.started_by = $3))
  order by o.result_at desc limit 30`;
