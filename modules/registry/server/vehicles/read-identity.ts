import { isRefusal, type Refusal } from '#platform/rules/refusal.ts';
import { type PlateReading, readVin } from '../../rules/index.ts';
import { atField } from '../edit/at-field.ts';
import { profileOf, type WorkshopRow } from '../lookups/get-workshop.ts';
import { type PlateSeen, plateAsSeen } from '../lookups/register-vehicle.ts';

interface Typed {
  vin?: string | null | undefined;
  plate?: PlateSeen['plate'] | null | undefined;
}

export interface Identity {
  /** Undefined where nothing was said, null where it was taken away. */
  vin: string | null | undefined;
  plate: PlateReading | null | undefined;
}

/** Reads VIN and plate as typed: what no VIN can be is refused at its field, what is unusual is taken. */
export function readIdentity(
  typed: Typed,
  workshop: Pick<WorkshopRow, 'country'>,
  now: Date,
): Identity | Refusal {
  const vin = typed.vin ? readVin(typed.vin, { market: profileOf(workshop, now).country }) : null;
  if (isRefusal(vin)) return atField('/vin', vin);
  const plate = typed.plate ? plateAsSeen(typed.plate, workshop, now) : typed.plate;
  if (isRefusal(plate)) return plate;
  return { vin: vin ? vin.vin : typed.vin === null ? null : undefined, plate };
}
