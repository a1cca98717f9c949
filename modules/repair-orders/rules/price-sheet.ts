import type { PriceFound } from '#modules/registry/rules/index.ts';
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
  /** Life hangs on it: one that is not genuine needs the customer to know. */
  readonly critical: boolean;
}

/** A menu: what it is made of, and its own price where it has one. */
export interface ListedPackage {
  readonly code: string;
  readonly names: Names;
  /** For the whole of it, instead of what its lines cost by the list. */
  readonly fixedMinor: number | null;
  readonly lines: readonly {
    readonly kind: LineKind;
    readonly opCodeId: string | null;
    readonly partId: string | null;
    readonly name: string | null;
    readonly hoursSeconds: number | null;
    readonly quantityMilli: number | null;
    readonly fixedMinor: number | null;
  }[];
}

/** What the workshop charges today for what somebody asked for. */
export interface PriceSheet {
  readonly terms: PriceTerms;
  /** The price of an hour for a skill; null where the workshop has set none. */
  readonly laborRateFor: (skill: string | null) => PriceFound | null;
  /** A price for the whole operation, where a list has one. */
  readonly operationPriceFor: (opCodeId: string) => PriceFound | null;
  /** Null when neither a list nor the shelf has priced it. */
  readonly partPriceFor: (partId: string) => PriceFound | null;
  /** QUOTE-3: the law wants a certificate before a part the customer brings is fitted. */
  readonly customerPartNeedsCertificate: boolean;
  readonly taxRateFor: (kind: LineKind) => number;
  readonly opCodes: ReadonlyMap<string, ListedOpCode>;
  readonly parts: ReadonlyMap<string, ListedPart>;
  readonly packages: ReadonlyMap<string, ListedPackage>;
}

/** A thing's name in the language of the paper, else in any it has. */
export function nameIn(names: Names, locale: string): string {
  return names[locale] ?? names.en ?? Object.values(names).find(Boolean) ?? '';
}
