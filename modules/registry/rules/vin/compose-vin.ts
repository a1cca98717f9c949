import { isRefusal, type Refusal } from '#platform/rules/refusal.ts';
import { checkDigitOf } from './check-digit.ts';
import { modelYearCode } from './model-year.ts';
import { normalizeVin, readVin } from './read-vin.ts';

/** The pieces of a VIN: maker code (3), model description (5), model year, plant (1) and running number (to 6 places). */
export interface VinPieces {
  readonly wmi: string;
  readonly vds: string;
  readonly modelYear: number;
  readonly plant: string;
  readonly serial: number;
}

/** Puts a VIN together with its right check digit, so that demo cars pass the same door as real ones. Refuses pieces no VIN has. */
export function composeVin({ wmi, vds, modelYear, plant, serial }: VinPieces): string | Refusal {
  const running = String(serial).padStart(6, '0');
  const draft = normalizeVin(`${wmi}${vds}0${modelYearCode(modelYear)}${plant}${running}`);
  const reading = readVin(`${draft.slice(0, 8)}${checkDigitOf(draft)}${draft.slice(9)}`);
  return isRefusal(reading) ? reading : reading.vin;
}
