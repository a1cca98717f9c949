import type { z } from 'zod';
import type { Tx } from '#platform/server/database/tx.ts';
import type { paper, pointResult, stationSeen } from '../../api/index.ts';

type Told<T extends z.ZodType> = z.output<T>;

export async function stationsOf(tx: Tx, visitId: string): Promise<Told<typeof stationSeen>[]> {
  const rows = await tx.rows<{
    station: Told<typeof stationSeen>['station'];
    found: boolean;
    seen_at: Date;
    device_at: Date | null;
    seen_by: string;
    name: string;
  }>(
    'stations_of_visit',
    `select w.station, w.found, w.seen_at, w.device_at, w.seen_by, s.name from walk_around_stations w
     join staff s on s.organization_id = w.organization_id and s.id = w.seen_by
     where w.organization_id = $1 and w.visit_id = $2 order by w.seen_at`,
    [tx.organizationId, visitId],
  );
  return rows.map((row) => ({
    station: row.station,
    found: row.found,
    seenAt: row.seen_at.toISOString(),
    deviceAt: row.device_at?.toISOString() ?? null,
    seenBy: { id: row.seen_by, name: row.name },
  }));
}

interface ResultRow {
  id: string;
  point: string;
  grade: Told<typeof pointResult>['grade'];
  value_milli: number | null;
  reason: Told<typeof pointResult>['reason'];
  note: string | null;
  photos: string[];
  seen_at: Date;
  device_at: Date | null;
  seen_by: string;
  name: string;
  version: number;
}

export async function resultsOf(tx: Tx, visitId: string): Promise<Told<typeof pointResult>[]> {
  const rows = await tx.rows<ResultRow>(
    'point_results_of_visit',
    `select r.id, r.point, r.grade, r.value_milli, r.reason, r.note, r.seen_at, r.device_at, r.seen_by, r.version,
       s.name, array(select p.file_id from point_photos p where p.organization_id = r.organization_id
         and p.point_result_id = r.id order by p.file_id) as photos
     from point_results r join staff s on s.organization_id = r.organization_id and s.id = r.seen_by
     where r.organization_id = $1 and r.visit_id = $2 order by r.id`,
    [tx.organizationId, visitId],
  );
  return rows.map(({ value_milli, seen_at, device_at, seen_by, name, ...row }) => ({
    ...row,
    valueMilli: value_milli,
    seenAt: seen_at.toISOString(),
    deviceAt: device_at?.toISOString() ?? null,
    seenBy: { id: seen_by, name },
  }));
}

export async function papersOf(tx: Tx, visitId: string, now: Date): Promise<Told<typeof paper>[]> {
  const rows = await tx.rows<{
    id: string;
    kind: Told<typeof paper>['kind'];
    valid_until: string | null;
    complete: boolean;
    note: string | null;
    taken_at: Date;
    returned_at: Date | null;
  }>(
    'papers_of_visit',
    `select id, kind, valid_until::text as valid_until, complete, note, taken_at, returned_at from visit_papers
     where organization_id = $1 and visit_id = $2 order by id`,
    [tx.organizationId, visitId],
  );
  const today = now.toISOString().slice(0, 10);
  return rows.map(({ valid_until, taken_at, returned_at, ...row }) => ({
    ...row,
    validUntil: valid_until,
    expired: valid_until !== null && valid_until < today,
    takenAt: taken_at.toISOString(),
    returnedAt: returned_at?.toISOString() ?? null,
  }));
}
