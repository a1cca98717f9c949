import type { z } from 'zod';
import type { Tx } from '#platform/server/database/tx.ts';
import { newId } from '#platform/server/ids.ts';
import type { recall } from '../../api/index.ts';
import { instantOf } from '../present/values.ts';

type Recall = z.input<typeof recall>;

export interface RecallRow {
  id: string;
  version: number;
  number: string;
  kind: Recall['kind'];
  titles: Recall['titles'];
  make: string;
  safety: boolean;
  published_on: string;
  valid_until: string | null;
  op_code: Recall['opCode'];
  package_code: string | null;
  hours_seconds: number | null;
  vin_count: number;
  archived_at: Date | null;
  models: Recall['models'];
}

export const recallColumns = `
  r.id, r.version, r.number, r.kind, r.titles, r.make, r.safety, r.published_on, r.valid_until, r.package_code,
  r.hours_seconds, r.vin_count, r.archived_at,
  (select jsonb_build_object('id', o.id, 'code', o.code, 'names', o.names) from op_codes o
    where o.organization_id = r.organization_id and o.id = r.op_code_id) as op_code,
  coalesce((select jsonb_agg(jsonb_build_object('model', m.model, 'yearFrom', m.year_from, 'yearTo', m.year_to)
      order by m.model nulls first, m.id)
    from recall_models m where m.organization_id = r.organization_id and m.recall_id = r.id), '[]') as models`;

export function presentRecall(row: RecallRow): Recall {
  return {
    ...{ id: row.id, version: row.version, number: row.number, kind: row.kind, titles: row.titles },
    ...{ make: row.make, safety: row.safety, publishedOn: row.published_on, validUntil: row.valid_until },
    ...{ opCode: row.op_code, packageCode: row.package_code, hoursSeconds: row.hours_seconds },
    ...{ models: row.models, vinCount: row.vin_count, archivedAt: instantOf(row.archived_at) },
  };
}

/** One recall with the models it is for. */
export async function readRecall(tx: Tx, recallId: string): Promise<Recall | null> {
  const [row] = await tx.rows<RecallRow>(
    'read_recall',
    `select ${recallColumns} from recalls r where r.organization_id = $1 and r.id = $2`,
    [tx.organizationId, recallId],
  );
  return row ? presentRecall(row) : null;
}

export interface RecallModel {
  model?: string | null;
  yearFrom?: number | null;
  yearTo?: number | null;
}

/** Writes the models a recall is for anew, found by make and model in small letters. */
export function saveRecallModels(
  tx: Tx,
  { id, make }: { id: string; make: string },
  models: readonly RecallModel[],
  now: Date,
): void {
  tx.send('clear_recall_models', 'delete from recall_models where organization_id = $1 and recall_id = $2', [
    tx.organizationId,
    id,
  ]);
  const rows = models.map(({ model = null, yearFrom = null, yearTo = null }) => ({
    ...{ organization_id: tx.organizationId, id: newId(now), recall_id: id, make_key: make.toLowerCase() },
    ...{ model, model_key: model?.toLowerCase() ?? null, year_from: yearFrom, year_to: yearTo },
  }));
  if (rows.length > 0) tx.post(tx.db.insertInto('recall_models').values(rows));
}

/** Writes the list of VINs anew. */
export function saveRecallVins(tx: Tx, recallId: string, vins: readonly string[]): void {
  tx.send('clear_recall_vins', 'delete from recall_vins where organization_id = $1 and recall_id = $2', [
    tx.organizationId,
    recallId,
  ]);
  if (vins.length === 0) return;
  tx.send(
    'list_recall_vins',
    'insert into recall_vins (organization_id, recall_id, vin) select $1, $2, t.vin from unnest($3::text[]) as t (vin)',
    [tx.organizationId, recallId, vins],
  );
}
