import { locales } from '#platform/server/actor.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import { textIn } from '#platform/server/text.ts';
import { builtInPoints, type Point, type Words } from '../../rules/index.ts';

export interface PointsInForce {
  version: number;
  points: readonly Point[];
}

/** The points a workshop looks at now, or in the version an inspection began with; the first is built in. */
export async function pointsInForce(tx: Tx, workshopId: string, version?: number): Promise<PointsInForce> {
  const [row] = await tx.rows<PointsInForce>(
    'points_in_force',
    `select version, points from inspection_templates
     where organization_id = $1 and workshop_id = $2 and version <= coalesce($3, 2147483647)
     order by version desc limit 1`,
    [tx.organizationId, workshopId, version ?? null],
  );
  return row ?? { version: 1, points: firstPoints() };
}

/**
 * Writes the built-in version down for the workshop that uses it for the first time: from then on it is theirs, and a
 * later edition of the product does not change what was inspected by it.
 */
export function keepFirstVersion(tx: Tx, workshopId: string, now: Date): void {
  tx.send(
    'keep_first_points',
    `insert into inspection_templates (organization_id, workshop_id, version, points, valid_from)
     select $1, $2, 1, $3::jsonb, $4 where not exists
       (select 1 from inspection_templates where organization_id = $1 and workshop_id = $2)
     on conflict do nothing`,
    [tx.organizationId, workshopId, JSON.stringify(firstPoints()), now],
  );
}

let first: readonly Point[] | undefined;

function firstPoints(): readonly Point[] {
  first ??= builtInPoints.map((point) => ({ ...point, names: namesOf(point.key), opCode: null }));
  return first;
}

function namesOf(key: string): Words {
  return Object.fromEntries(locales.map((locale) => [locale, textIn(locale, `point.${key}`)])) as Words;
}
