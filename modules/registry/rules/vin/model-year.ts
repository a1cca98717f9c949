/** Tenth characters by year, beginning with 2010 and again every thirty years; I, O, Q, U, Z and 0 are never used. */
const modelYearCodes = 'ABCDEFGHJKLMNPRSTVWXY123456789';
const firstYear = 2010;
const cycle = modelYearCodes.length;

/**
 * The model year in a VIN: of the years thirty apart that its code may mean, the latest that can be on the road in
 * `referenceYear` (models of the next year are sold in this one). Null when the maker uses the place otherwise, as is
 * allowed in Europe.
 */
export function modelYearOf(vin: string, referenceYear: number): number | null {
  const place = modelYearCodes.indexOf(vin.charAt(9) || '?');
  if (place < 0) return null;
  const ahead = referenceYear + 1 - (firstYear + place);
  return firstYear + place + Math.floor(ahead / cycle) * cycle;
}

/** The tenth character for a model year. */
export function modelYearCode(year: number): string {
  return modelYearCodes.charAt((((year - firstYear) % cycle) + cycle) % cycle);
}
