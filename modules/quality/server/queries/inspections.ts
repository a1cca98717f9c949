import type { z } from 'zod';
import { type Refusal, refuse } from '#platform/rules/refusal.ts';
import { worksAt } from '#platform/server/actor.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import type { HandOver, Inspection, inspections, visitParams } from '../../api/index.ts';

/** Every record of looking at the car: self checks, final inspections, hand-overs, newest first. */
export async function readInspections(
  { visitId }: z.output<typeof visitParams>,
  { tx, actor }: QueryContext,
): Promise<z.output<typeof inspections> | Refusal> {
  const [[visit], looked, handed, concerns] = await Promise.all([
    tx.rows<{ workshop_id: string }>(
      'workshop_of_inspected_visit',
      'select workshop_id from visits where organization_id = $1 and id = $2',
      [tx.organizationId, visitId],
    ),
    inspectionsOf(tx, visitId),
    handOversOf(tx, visitId),
    tx.rows<{ id: string; words: string }>(
      'words_of_visit',
      'select id, words from visit_concerns where organization_id = $1 and visit_id = $2',
      [tx.organizationId, visitId],
    ),
  ]);
  if (!visit || !worksAt(actor, visit.workshop_id)) return refuse('request/not-found');
  const words = new Map(concerns.map((concern) => [concern.id, concern.words]));
  return {
    items: looked.map((row) => presentInspection(row, words)),
    handOvers: handed.map(presentHandOver),
  };
}

interface InspectionRow {
  id: string;
  repair_order_id: string;
  level: Inspection['level'];
  result: Inspection['result'];
  job_id: string | null;
  checks: Inspection['checks'];
  concern_results: { concernId: string; solved: boolean; how: string }[];
  road_test_km: number | null;
  reason: string | null;
  failed_job_ids: string[];
  inspected_at: Date;
  inspected_by: string;
  inspector_name: string;
}

function inspectionsOf(tx: Tx, visitId: string): Promise<InspectionRow[]> {
  return tx.rows(
    'inspections_of_visit',
    `select i.id, i.repair_order_id, i.level, i.result, i.job_id, i.checks, i.concern_results, i.road_test_km, i.reason,
       i.failed_job_ids, i.inspected_at, i.inspected_by, s.name as inspector_name
     from inspections i join staff s on s.organization_id = i.organization_id and s.id = i.inspected_by
     where i.organization_id = $1 and i.visit_id = $2 order by i.inspected_at desc, i.id desc`,
    [tx.organizationId, visitId],
  );
}

function presentInspection(row: InspectionRow, words: ReadonlyMap<string, string>): Inspection {
  return {
    id: row.id,
    repairOrderId: row.repair_order_id,
    level: row.level,
    result: row.result,
    jobId: row.job_id,
    checks: row.checks,
    concernResults: row.concern_results.map((each) => ({ ...each, words: words.get(each.concernId) ?? '' })),
    roadTestKm: row.road_test_km,
    reason: row.reason,
    failedJobIds: row.failed_job_ids,
    inspectedAt: row.inspected_at.toISOString(),
    inspectedBy: row.inspected_by,
    inspectorName: row.inspector_name,
  };
}

interface HandOverRow {
  id: string;
  repair_order_id: string;
  checks: HandOver['checks'];
  note: string | null;
  handed_over_at: Date;
  handed_over_by: string;
  name: string;
}

function handOversOf(tx: Tx, visitId: string): Promise<HandOverRow[]> {
  return tx.rows(
    'hand_overs_of_visit',
    `select h.id, h.repair_order_id, h.checks, h.note, h.handed_over_at, h.handed_over_by, s.name
     from handovers h join staff s on s.organization_id = h.organization_id and s.id = h.handed_over_by
     where h.organization_id = $1 and h.visit_id = $2 order by h.handed_over_at desc`,
    [tx.organizationId, visitId],
  );
}

function presentHandOver(row: HandOverRow): HandOver {
  return {
    id: row.id,
    repairOrderId: row.repair_order_id,
    checks: row.checks,
    note: row.note,
    handedOverAt: row.handed_over_at.toISOString(),
    handedOverBy: row.handed_over_by,
    handedOverByName: row.name,
  };
}
