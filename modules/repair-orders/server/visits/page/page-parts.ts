import type { z } from 'zod';
import type { Tx } from '#platform/server/database/tx.ts';
import type { belonging, concern, damageMark } from '../../../api/index.ts';

/** Everything the customer said, also what they took back. */
export async function concernsOf(tx: Tx, visitId: string): Promise<z.output<typeof concern>[]> {
  const rows = await tx.rows<{
    id: string;
    position: number;
    words: string;
    earlier_words: string[];
    kind: string;
    created_at: Date;
    withdrawn_at: Date | null;
    withdraw_reason: string | null;
  }>(
    'concerns_of_visit',
    `select c.id, c.position, c.kind, c.created_at, c.withdrawn_at, c.withdraw_reason,
       coalesce(w.said[cardinality(w.said)], c.words) as words,
       case when w.said is null then '{}' else c.words || w.said[:cardinality(w.said) - 1] end as earlier_words
     from visit_concerns c
     cross join lateral (
       select array_agg(v.words order by v.version) as said from concern_versions v
       where v.organization_id = c.organization_id and v.concern_id = c.id) w
     where c.organization_id = $1 and c.visit_id = $2 order by c.position`,
    [tx.organizationId, visitId],
  );
  return rows.map((row) => ({
    id: row.id,
    position: row.position,
    words: row.words,
    earlierWords: row.earlier_words,
    kind: row.kind as z.output<typeof concern>['kind'],
    saidAt: row.created_at.toISOString(),
    withdrawnAt: row.withdrawn_at?.toISOString() ?? null,
    withdrawReason: row.withdraw_reason,
  }));
}

export async function belongingsOf(tx: Tx, visitId: string): Promise<z.output<typeof belonging>[]> {
  const rows = await tx.rows<{
    id: string;
    name: string;
    quantity: number;
    created_at: Date;
    returned_at: Date | null;
  }>(
    'belongings_of_visit',
    `select id, name, quantity, created_at, returned_at from visit_belongings
     where organization_id = $1 and visit_id = $2 order by id`,
    [tx.organizationId, visitId],
  );
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    quantity: row.quantity,
    listedAt: row.created_at.toISOString(),
    returnedAt: row.returned_at?.toISOString() ?? null,
  }));
}

/** The damage seen when the car came, with its photos; a mark taken off again is not shown. */
export async function damageMarksOf(tx: Tx, visitId: string): Promise<z.output<typeof damageMark>[]> {
  const rows = await tx.rows<{
    id: string;
    view: string;
    x_bp: number;
    y_bp: number;
    kind: string;
    severity: string;
    note: string | null;
    created_at: Date;
    photos: string[];
  }>(
    'damage_of_visit',
    `select m.id, m.view, m.x_bp, m.y_bp, m.kind, m.severity, m.note, m.created_at,
       array(select p.file_id from damage_photos p where p.organization_id = m.organization_id
         and p.damage_mark_id = m.id order by p.file_id) as photos
     from damage_marks m
     where m.organization_id = $1 and m.visit_id = $2 and m.removed_at is null order by m.id`,
    [tx.organizationId, visitId],
  );
  return rows.map((row) => ({
    id: row.id,
    view: row.view as z.output<typeof damageMark>['view'],
    xBp: row.x_bp,
    yBp: row.y_bp,
    kind: row.kind as z.output<typeof damageMark>['kind'],
    severity: row.severity as z.output<typeof damageMark>['severity'],
    note: row.note,
    markedAt: row.created_at.toISOString(),
    photos: row.photos,
  }));
}
