import type { z } from 'zod';
import type { Refusal } from '#platform/rules/refusal.ts';
import { lacksRight } from '#platform/server/actor.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import type { templateFile, templateParams } from '../../api/index.ts';
import type { Point } from '../../rules/index.ts';
import { pointsInForce } from '../records/points-in-force.ts';

type File = z.output<typeof templateFile>;

/** What the workshop inspects, with the versions before. */
export async function getTemplates(
  { workshopId }: z.output<typeof templateParams>,
  { tx, actor }: QueryContext,
): Promise<File | Refusal> {
  return lacksRight(actor, 'inspection-template.see', workshopId) ?? (await readTemplates(tx, workshopId));
}

/** All versions, newest first; a workshop that changed nothing yet has the built-in one. */
export async function readTemplates(tx: Tx, workshopId: string): Promise<File> {
  const [rows, inForce] = await Promise.all([
    tx.rows<{
      version: number;
      points: Point[];
      note: string | null;
      valid_from: Date;
      created_by: string | null;
      name: string | null;
    }>(
      'templates_of_workshop',
      `select t.version, t.points, t.note, t.valid_from, t.created_by, s.name from inspection_templates t
       left join staff s on s.organization_id = t.organization_id and s.id = t.created_by
       where t.organization_id = $1 and t.workshop_id = $2 order by t.version desc limit 100`,
      [tx.organizationId, workshopId],
    ),
    pointsInForce(tx, workshopId),
  ]);
  const versions = rows.map((row) => ({
    version: row.version,
    validFrom: row.valid_from.toISOString(),
    createdBy: row.created_by && row.name ? { id: row.created_by, name: row.name } : null,
    note: row.note,
    points: row.points as File['current']['points'],
  }));
  const builtIn = {
    ...{ version: 1, validFrom: null, createdBy: null, note: null },
    points: inForce.points as File['current']['points'],
  };
  const [current = builtIn] = versions;
  return {
    workshopId,
    version: current.version,
    current,
    versions: versions.length > 0 ? versions : [builtIn],
  };
}
