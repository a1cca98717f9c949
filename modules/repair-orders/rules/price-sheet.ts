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

/** What the workshop charges today: rates newest first, and the operations and parts somebody asked for. */
export interface PriceSheet {
  readonly terms: PriceTerms;
  readonly laborRates: readonly { readonly skill: string | null; readonly perHourMinor: number }[];
  readonly taxRates: readonly { readonly appliesTo: 'labor' | 'part' | 'all'; readonly rateBp: number }[];
  readonly opCodes: ReadonlyMap<string, ListedOpCode>;
  readonly parts: ReadonlyMap<string, ListedPart>;
}

/** The hour's price for a skill, else the one for everything; null when the workshop has set none. */
export function laborRateOf(sheet: PriceSheet, skill: string | null): number | null {
  const own = sheet.laborRates.find((rate) => skill !== null && rate.skill === skill);
  return (own ?? sheet.laborRates.find((rate) => rate.skill === null))?.perHourMinor ?? null;
}

/** Tax on a line: parts by the rate of parts, all else by that of labour, else by the one for everything. */
export function taxRateOf(sheet: PriceSheet, kind: LineKind): number | null {
  const own = kind === 'part' ? 'part' : 'labor';
  const rate = sheet.taxRates.find((each) => each.appliesTo === own) ?? sheet.taxRates.find(isForAll);
  return rate?.rateBp ?? null;
}

const isForAll = (rate: { appliesTo: string }) => rate.appliesTo === 'all';

/** A thing's name in the language of the paper, else in any it has. */
export function nameIn(names: Names, locale: string): string {
  return names[locale] ?? names.en ?? Object.values(names).find(Boolean) ?? '';
}
