import type { z } from 'zod';
import { damageMarksOf } from '#modules/repair-orders/server/index.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import type { walkAround } from '../../api/index.ts';
import type { SheetRow } from './sheet-row.ts';

type Previous = NonNullable<z.output<typeof walkAround>['previous']>;

/**
 * What was known of the car before this visit: the marks of its last stay with today's verdict on each, and the last
 * value ever measured at each point, however long ago.
 */
export async function readLastTime(tx: Tx, visitId: string, row: SheetRow): Promise<Previous | null> {
  const before = row.previous_visit_id;
  if (!before) return null;
  const [marks, verdicts, results] = await Promise.all([
    damageMarksOf(tx, before),
    tx.rows<{ damage_mark_id: string; verdict: 'still-there' | 'gone'; new_mark_id: string | null }>(
      'damage_verdicts',
      `select damage_mark_id, verdict, new_mark_id from damage_comparisons
       where organization_id = $1 and visit_id = $2`,
      [tx.organizationId, visitId],
    ),
    measuredBefore(tx, row.vehicle_id, visitId),
  ]);
  const verdictOn = new Map(verdicts.map((each) => [each.damage_mark_id, each]));
  return {
    visitId: before,
    at: row.previous_at?.toISOString() ?? '',
    odometer: row.previous_odometer,
    results,
    marks: marks.map((mark) => ({
      ...mark,
      verdict: verdictOn.get(mark.id)?.verdict ?? null,
      newMarkId: verdictOn.get(mark.id)?.new_mark_id ?? null,
    })),
  };
}

async function measuredBefore(tx: Tx, vehicleId: string, visitId: string): Promise<Previous['results']> {
  const rows = await tx.rows<{
    point: string;
    grade: Previous['results'][number]['grade'];
    value_milli: number | null;
    seen_at: Date;
  }>(
    'points_measured_before',
    `select distinct on (point) point, grade, value_milli, seen_at from point_results
     where organization_id = $1 and vehicle_id = $2 and visit_id < $3 and grade <> 'not-inspected'
     order by point, visit_id desc`,
    [tx.organizationId, vehicleId, visitId],
  );
  return rows.map((row) => ({
    point: row.point,
    grade: row.grade,
    valueMilli: row.value_milli,
    seenAt: row.seen_at.toISOString(),
  }));
}
