import type { VisitRow } from '#modules/repair-orders/server/index.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import type { Point } from '../../rules/index.ts';
import { pointsInForce } from './points-in-force.ts';

/** A point of the visit's list, the answer it has now, and the last measured before this visit. */
export interface FoundPoint {
  templateVersion: number;
  point: Point | undefined;
  present: PresentResult | undefined;
  before: { valueMilli: number; odometer: number | null; seenAt: Date } | null;
}

interface PresentResult {
  id: string;
  version: number;
  photos: number;
}

/** An inspection keeps the version of the list it began with. */
export async function findPoint(tx: Tx, visit: VisitRow, key: string): Promise<FoundPoint> {
  const [[row], [before]] = await Promise.all([
    tx.rows<{ began_with: number | null; id: string | null; version: number | null; photos: number }>(
      'point_of_visit',
      `select (select max(r.template_version) from point_results r where r.organization_id = $1 and r.visit_id = $2)
           as began_with, p.id, p.version,
         (select count(*)::integer from point_photos f where f.organization_id = $1 and f.point_result_id = p.id) as photos
       from (select 1) one
       left join point_results p on p.organization_id = $1 and p.visit_id = $2 and p.point = $3`,
      [tx.organizationId, visit.id, key],
    ),
    tx.rows<{ value_milli: number; odometer: number | null; seen_at: Date }>(
      'point_measured_before',
      `select value_milli, odometer, seen_at from point_results
       where organization_id = $1 and vehicle_id = $2 and point = $3 and visit_id < $4 and value_milli is not null
       order by visit_id desc limit 1`,
      [tx.organizationId, visit.vehicle_id, key, visit.id],
    ),
  ]);
  const inForce = await pointsInForce(tx, visit.workshop_id, row?.began_with ?? undefined);
  return {
    templateVersion: inForce.version,
    point: inForce.points.find((point) => point.key === key),
    present: row?.id ? { id: row.id, version: row.version ?? 1, photos: row.photos } : undefined,
    before: before
      ? { valueMilli: before.value_milli, odometer: before.odometer, seenAt: before.seen_at }
      : null,
  };
}
