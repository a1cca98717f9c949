import { type Refusal, refuse } from '#platform/rules/refusal.ts';
import { type Warning, warn } from '#platform/rules/warning.ts';
import { type PlateKind, type PlateRule, plateRules } from './plate-rules.ts';

/** A plate as it is kept: `text` for people, `normalized` for search and comparison. A name of the car, not its identity. */
export interface PlateReading {
  readonly country: string;
  readonly region: string | null;
  readonly text: string;
  readonly normalized: string;
  readonly kind: PlateKind;
  readonly warnings: readonly Warning[];
}

const longestPlate = 16;

/** Capitals without the dots, dashes and spaces between them, full-width letters made narrow: what is searched for. */
export function normalizePlate(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s.\-‐-―·•・_]/g, '');
}

/**
 * Reads a plate as typed in the workshop of a country. A shape that country does not issue only warns, with what may
 * have been meant (no Chinese or Spanish plate has O where a 0 belongs): the car at the gate may be the army's, an
 * embassy's, a guest's or have paper plates, and is received all the same. Only nothing at all is refused, and what has neither letter nor digit.
 */
export function readPlate(
  text: string,
  country: string,
  region: string | null = null,
): PlateReading | Refusal {
  const normalized = normalizePlate(text);
  if (!/[\p{L}\p{N}]/u.test(normalized)) return refuse('plate/missing');
  if (normalized.length > longestPlate) return refuse('plate/too-long', { longest: longestPlate });

  const rule = plateRules[country];
  const asTyped = { country, region, text: text.trim(), normalized, kind: 'plain' } as const;
  if (!rule) return { ...asTyped, warnings: [] };
  const kind = kindOf(normalized, rule);
  if (!kind) return { ...asTyped, warnings: [mismatch(normalized, country, rule)] };
  const warnings = regionWarnings(region, country, rule);
  return { country, region, text: rule.write(normalized), normalized, kind, warnings };
}

function kindOf(normalized: string, rule: PlateRule): PlateKind | null {
  return rule.shapes.find(([, shape]) => shape.test(normalized))?.[0] ?? null;
}

function mismatch(normalized: string, country: string, rule: PlateRule): Warning {
  const meant = normalized.slice(0, 2) + normalized.slice(2).replaceAll('O', '0').replaceAll('I', '1');
  return meant !== normalized && kindOf(meant, rule)
    ? warn('plate/mistaken-letter', { suggestion: rule.write(meant) })
    : warn('plate/unusual', { country });
}

function regionWarnings(region: string | null, country: string, rule: PlateRule): Warning[] {
  if (!rule.regions) return [];
  if (!region) return [warn('plate/region-missing', { country })];
  return rule.regions.includes(region) ? [] : [warn('plate/region-unknown', { country, region })];
}
