const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** Letters count 1 to 9 along three rows; the gaps are letters no VIN has, and S begins at 2. */
const rows = ['ABCDEFGH', 'JKLMN.P.R', '.STUVWXYZ'];

const values = new Map<string, number>([
  ...[...'0123456789'].map((digit) => [digit, Number(digit)] as const),
  ...rows.flatMap((row) => [...row].map((letter, place) => [letter, place + 1] as const)),
]);

/** The ninth character a VIN should have by ISO 3779: it gives away one wrong character, or two that changed places. */
export function checkDigitOf(vin: string): string {
  const total = weights.reduce((so, weight, place) => so + weight * (values.get(vin.charAt(place)) ?? 0), 0);
  const rest = total % 11;
  return rest === 10 ? 'X' : String(rest);
}

/**
 * Where the law asks for the check digit: cars built in China, the USA or Canada, and every car sold there.
 * Elsewhere makers may put anything in the ninth place, mostly Z or 0.
 */
export function mustHaveCheckDigit(vin: string, market?: string): boolean {
  return /^(?:L|[1245]|7[F-Z0-9])/.test(vin) || ['CN', 'US', 'CA'].includes(market ?? '');
}
