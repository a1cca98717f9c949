import { type Refusal, refuse } from '#platform/rules/refusal.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import type { PlateReading } from '../../rules/index.ts';

/** Says no to a VIN or plate another car has, and which car that is: it is opened instead of made twice. */
export async function refuseTaken(
  tx: Tx,
  { vin, plate, except }: { vin?: string | null; plate?: PlateReading | null; except?: string },
): Promise<Refusal | null> {
  if (!vin && !plate) return null;
  const [holder] = await tx.rows<{ id: string; by_vin: boolean }>('find_identity_holder', findHolder, [
    tx.organizationId,
    vin ?? null,
    plate?.country ?? null,
    plate?.normalized ?? null,
    except ?? null,
  ]);
  if (!holder) return null;
  return refuse(holder.by_vin ? 'vehicle/vin-taken' : 'vehicle/plate-taken', { vehicleId: holder.id });
}

const findHolder = `
  select id, true as by_vin from vehicles
  where organization_id = $1 and vin = $2 and id is distinct from $5
  union all
  select id, false from vehicles
  where organization_id = $1 and plate_country = $3 and plate_normalized = $4 and archived_at is null
    and id is distinct from $5
  order by by_vin desc limit 1`;
