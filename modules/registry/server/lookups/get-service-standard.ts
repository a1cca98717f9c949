import type { Tx } from '#platform/server/database/tx.ts';
import { defaultServiceStandard, type ServiceStandard } from '../../rules/index.ts';

export interface ServiceStandardInForce {
  version: number;
  parameters: ServiceStandard;
}

/** The service standard in force, or the version a visit began under; what came into the product later has its default. */
export async function getServiceStandard(
  tx: Tx,
  workshopId: string,
  version?: number,
): Promise<ServiceStandardInForce> {
  const [row] = await tx.rows<{ version: number; parameters: Partial<ServiceStandard> }>(
    'get_service_standard',
    `select version, parameters from service_standards
     where organization_id = $1 and workshop_id = $2 and version <= coalesce($3, 2147483647)
     order by version desc limit 1`,
    [tx.organizationId, workshopId, version ?? null],
  );
  if (!row) throw new Error(`Workshop ${workshopId} has no service standard.`);
  return { version: row.version, parameters: { ...defaultServiceStandard, ...row.parameters } };
}
