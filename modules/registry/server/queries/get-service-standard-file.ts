import type { z } from 'zod';
import { refuse } from '#platform/rules/refusal.ts';
import { lacksRight } from '#platform/server/actor.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import type { serviceStandard, serviceStandardVersion } from '../../api/index.ts';
import { defaultServiceStandard } from '../../rules/index.ts';

/** The service standard of a workshop with the versions before it. */
export async function getServiceStandardFile(
  { workshopId }: { workshopId: string },
  { tx, actor }: QueryContext,
) {
  const no = lacksRight(actor, 'service-standard.see', workshopId);
  return no ?? (await readServiceStandardFile(tx, workshopId)) ?? refuse('request/not-found');
}

/** All versions, newest first; what came into the product later shows its default. */
export async function readServiceStandardFile(
  tx: Tx,
  workshopId: string,
): Promise<z.input<typeof serviceStandard> | null> {
  const rows = await tx.db
    .selectFrom('service_standards as v')
    .leftJoin('staff as s', (join) =>
      join.onRef('s.organization_id', '=', 'v.organization_id').onRef('s.id', '=', 'v.created_by'),
    )
    .select(['v.version', 'v.parameters', 'v.valid_from', 'v.created_by', 'v.note', 's.name'])
    .where('v.organization_id', '=', tx.organizationId)
    .where('v.workshop_id', '=', workshopId)
    .orderBy('v.version', 'desc')
    .limit(200)
    .execute();
  const versions = rows.map(
    (row): z.input<typeof serviceStandardVersion> => ({
      version: row.version,
      parameters: { ...defaultServiceStandard, ...(row.parameters as Record<string, number>) },
      validFrom: row.valid_from.toISOString(),
      createdBy: row.created_by && row.name ? { id: row.created_by, name: row.name } : null,
      note: row.note,
    }),
  );
  const [current] = versions;
  return current ? { workshopId, version: current.version, current, versions } : null;
}
