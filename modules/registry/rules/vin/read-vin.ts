import { type Refusal, refuse } from '#platform/rules/refusal.ts';
import { type Warning, warn } from '#platform/rules/warning.ts';
import { checkDigitOf, mustHaveCheckDigit } from './check-digit.ts';

export const vinLength = 17;

export interface VinReading {
  readonly vin: string;
  readonly warnings: readonly Warning[];
}

export interface VinReadingOptions {
  /** Country the car was sold in, as ISO 3166; the workshop's when nothing better is known. */
  readonly market?: string;
  /** Refuse a wrong check digit where it is mandatory, as an authority would that the VIN is sent to. */
  readonly strict?: boolean;
}

const mistaken: Readonly<Record<string, string>> = { O: '0', I: '1', Q: '0' };

/** A VIN as it is kept: capitals without the spaces, dashes, dots and stars people and stamps put between them. */
export function normalizeVin(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s.*\-‐-―·・_]/g, '');
}

/**
 * Reads a VIN as typed or scanned. Refuses a character no VIN has, naming its place and what was probably meant, and a
 * wrong length; a wrong check digit only warns, since the sheet metal is right even when the maker is not.
 */
export function readVin(text: string, options: VinReadingOptions = {}): VinReading | Refusal {
  const vin = normalizeVin(text);
  if (vin === '') return refuse('vin/missing');
  const stranger = /[^A-HJ-NPR-Z0-9]/u.exec(vin);
  if (stranger) return refuseCharacter(vin, stranger[0], stranger.index + 1);
  if (vin.length !== vinLength)
    return refuse('vin/wrong-length', { length: vin.length, expected: vinLength });

  const expected = checkDigitOf(vin);
  const found = vin.charAt(8);
  if (found === expected) return { vin, warnings: [] };
  if (!mustHaveCheckDigit(vin, options.market)) {
    return { vin, warnings: [warn('vin/check-digit-not-used', { found, expected })] };
  }
  if (options.strict) return refuse('vin/check-digit-wrong', { found, expected });
  return { vin, warnings: [warn('vin/check-digit-wrong', { found, expected })] };
}

function refuseCharacter(vin: string, character: string, place: number): Refusal {
  const suggestion = mistaken[character];
  if (!suggestion) return refuse('vin/wrong-character', { place, character });
  const suggestedVin = vin.replace(/[OIQ]/g, (letter) => mistaken[letter] ?? letter);
  return refuse('vin/mistaken-letter', { place, character, suggestion, suggestedVin });
}
