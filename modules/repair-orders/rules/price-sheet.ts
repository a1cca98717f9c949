import type { LineKind, Payer, PriceTerms } from './pricing/index.ts';

export type Names = Readonly<Record<string, string | undefined>>;

/** An operation as the price sheet knows it: the flat-rate time is the one for the car at hand. */
export interface ListedOpCode {
  readonly code: string;
  readonly names: Names;
  readonly standardSeconds: number;
  readonly skill: string | null;
  readonly repairCategory: string;
  /** Who pays unless somebody says otherwise: the maker for a recall. */
  readonly defaultPayer: Payer;
  readonly vague: boolean;
}

export interface ListedPart {
  readonly number: string;
  readonly names: Names;
  readonly source: string;
  /** Null when this workshop has never priced it. */
  readonly priceMinor: number | null;
}

/** What the workshop charges today for what somebody asked for. */
export interface PriceSheet {
  readonly terms: PriceTerms;
  /** The price of an hour for a skill; null where the workshop has set none. */
  readonly laborRateFor: (skill: string | null) => number | null;
  readonly taxRateFor: (kind: LineKind) => number;
  readonly opCodes: ReadonlyMap<string, ListedOpCode>;
  readonly parts: ReadonlyMap<string, ListedPart>;
}

/** A thing's name in the language of the paper, else in any it has. */
export function nameIn(names: Names, locale: string): string {
  return names[locale] ?? names.en ?? Object.values(names).find(Boolean) ?? '';
}
