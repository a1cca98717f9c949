import type { z } from 'zod';
import { isRefusal, type Refusal } from '#platform/rules/refusal.ts';
import type { Actor, Locale } from '#platform/server/actor.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import type { vehicleIdentity, vehicleIdentityQuery } from '../../api/index.ts';
import { decodeVin, normalizePlate, normalizeVin, type PlateReading, readVin } from '../../rules/index.ts';
import { workplaceOf } from '../edit/workplace.ts';
import { vehicleColumns } from '../lookups/get-vehicle.ts';
import { getWorkshop, profileOf } from '../lookups/get-workshop.ts';
import { plateAsSeen } from '../lookups/register-vehicle.ts';
import { inWords } from '../present/values.ts';
import { presentVehicle, type VehicleCardRow } from '../vehicles/read-vehicle.ts';

type Identity = z.input<typeof vehicleIdentity>;

/** What a VIN and a plate say by themselves, and the car they are known by: asked while somebody types. */
export async function identifyVehicle(
  asked: z.output<typeof vehicleIdentityQuery>,
  { tx, actor, now, locale }: QueryContext,
): Promise<Identity | Refusal> {
  const workshopId = workplaceOf(actor, 'vehicle.see', asked.workshopId);
  if (isRefusal(workshopId)) return workshopId;
  const workshop = await getWorkshop(tx, workshopId);
  const market = profileOf(workshop, now).country;
  const vin = asked.vin ? identifyVin(asked.vin, market, now, locale) : null;
  const typed = asked.plate ? { text: asked.plate, country: asked.country } : null;
  const plate = typed && plateAsSeen(typed, workshop, now);
  const known = isRefusal(plate) ? null : plate;
  return {
    vin,
    plate: typed && plate && presentPlate(typed.text, typed.country ?? market, plate, locale),
    ...(await findKnown(tx, actor, vin?.valid ? vin.normalized : null, known)),
  };
}

function identifyVin(typed: string, market: string, now: Date, locale: Locale): NonNullable<Identity['vin']> {
  const reading = readVin(typed, { market });
  if (isRefusal(reading)) {
    const { suggestedVin } = reading.params;
    return {
      valid: false,
      normalized: normalizeVin(typed),
      problem: inWords(reading, locale, 'refusal'),
      suggestion: typeof suggestedVin === 'string' ? suggestedVin : null,
      warnings: [],
      make: null,
      country: null,
      modelYear: null,
      modelYearIsCertain: false,
    };
  }
  const decoded = decodeVin(reading.vin, now.getUTCFullYear());
  const { maker } = decoded;
  return {
    valid: true,
    normalized: reading.vin,
    problem: null,
    suggestion: null,
    warnings: reading.warnings.map((warning) => inWords(warning, locale)),
    make: maker && (locale === 'zh-CN' ? maker.zhName : maker.name),
    country: maker?.country ?? null,
    modelYear: decoded.modelYear,
    modelYearIsCertain: decoded.modelYearIsCertain,
  };
}

function presentPlate(
  typed: string,
  country: string,
  plate: PlateReading | Refusal,
  locale: Locale,
): NonNullable<Identity['plate']> {
  if (isRefusal(plate)) {
    const [fault] = plate.fields ?? [];
    const problem = inWords(
      { code: fault?.code ?? plate.code, params: fault?.params ?? {} },
      locale,
      'refusal',
    );
    return {
      valid: false,
      text: typed,
      normalized: normalizePlate(typed),
      country,
      kind: 'plain',
      problem,
      warnings: [],
    };
  }
  return {
    valid: true,
    text: plate.text,
    normalized: plate.normalized,
    country: plate.country,
    kind: plate.kind,
    problem: null,
    warnings: plate.warnings.map((warning) => inWords(warning, locale)),
  };
}

async function findKnown(
  tx: Tx,
  actor: Actor,
  vin: string | null,
  plate: PlateReading | null,
): Promise<Pick<Identity, 'vehicle' | 'matchedBy'>> {
  if (!vin && !plate) return { vehicle: null, matchedBy: null };
  const [row] = await tx.rows<VehicleCardRow>('identify_vehicle', findByIdentity, [
    tx.organizationId,
    vin,
    plate?.country ?? null,
    plate?.normalized ?? null,
  ]);
  if (!row) return { vehicle: null, matchedBy: null };
  return {
    vehicle: presentVehicle(row, actor),
    matchedBy: vin !== null && row.vin === vin ? 'vin' : 'plate',
  };
}

const findByIdentity = `
  select ${vehicleColumns}, c.name as owner_name
  from (
    select * from vehicles where organization_id = $1 and vin = $2
    union
    select * from vehicles where organization_id = $1 and plate_country = $3 and plate_normalized = $4
      and archived_at is null) v
  left join customers c on c.organization_id = v.organization_id and c.id = v.owner_id
  order by (v.vin = $2) desc nulls last limit 1`;
