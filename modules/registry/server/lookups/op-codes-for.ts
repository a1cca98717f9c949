import type { Tx } from '#platform/server/database/tx.ts';
import type { Payer, RepairCategory, Skill } from '../../rules/index.ts';

/** A labour operation with the flat-rate time of one car. */
export interface OpCodeForVehicle {
  id: string;
  code: string;
  names: Partial<Record<'zh-CN' | 'en' | 'es', string>>;
  standard_seconds: number;
  skill: Skill | null;
  repair_category: RepairCategory;
  default_payer: Payer;
  vague: boolean;
}

/**
 * Labour operations in use, by id, each with the time of this make and model: the model's own, else the make's, else
 * the general one. What is not in the answer is unknown or out of use.
 */
export async function opCodesFor(
  tx: Tx,
  opCodeIds: readonly string[],
  vehicle: { make: string | null; model: string | null },
): Promise<Map<string, OpCodeForVehicle>> {
  if (opCodeIds.length === 0) return new Map();
  const rows = await tx.rows<OpCodeForVehicle>('op_codes_for', readOpCodes, [
    tx.organizationId,
    opCodeIds,
    vehicle.make,
    vehicle.model,
  ]);
  return new Map(rows.map((row) => [row.id, row]));
}

const readOpCodes = `
  select o.id, o.code, o.names, o.skill, o.repair_category, o.default_payer, o.vague,
    coalesce((select t.standard_seconds from op_code_times t
      where t.organization_id = o.organization_id and t.op_code_id = o.id
        and lower(t.make) = lower($3) and (t.model is null or lower(t.model) = lower($4))
      order by t.model nulls last limit 1), o.standard_seconds) as standard_seconds
  from op_codes o where o.organization_id = $1 and o.id = any($2) and o.archived_at is null`;
