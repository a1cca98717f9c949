import { type Maker, makerOf } from './makers.ts';
import { modelYearOf } from './model-year.ts';

/** What a VIN says without asking anybody: who built the car, and for which model year. Null where it says nothing. */
export interface DecodedVin {
  readonly wmi: string;
  readonly maker: Maker | null;
  readonly modelYear: number | null;
  /** The year code is law in China and North America; elsewhere a custom, to be confirmed with the papers. */
  readonly modelYearIsCertain: boolean;
  readonly plant: string;
  readonly serial: string;
}

/** Decodes a VIN that was read before; `referenceYear` is the year it is decoded in. */
export function decodeVin(vin: string, referenceYear: number): DecodedVin {
  const modelYear = modelYearOf(vin, referenceYear);
  return {
    wmi: vin.slice(0, 3),
    maker: makerOf(vin),
    modelYear,
    modelYearIsCertain: modelYear !== null && /^(?:[L1-5]|7[F-Z0-9])/.test(vin),
    plant: vin.charAt(10),
    serial: vin.slice(11),
  };
}
