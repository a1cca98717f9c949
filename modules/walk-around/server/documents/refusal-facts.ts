import type { VisitOnPaper } from '#modules/repair-orders/server/index.ts';
import type { Locale } from '#platform/server/actor.ts';
import type { DocumentFacts } from '#platform/server/documents/document-kind.ts';

/** A4: what the customer was shown when they declined a red finding, word for word. */
export interface RefusalFacts extends DocumentFacts {
  visit: VisitOnPaper;
  point: string;
  /** A32: its name in every language, for a copy in another one; not on papers of before. */
  pointNames?: Readonly<Partial<Record<Locale, string>>>;
  /** In thousandths of the unit, with the limit it is held against; null when only seen. */
  measured: { valueMilli: number; unit: string; redAt: number } | null;
  note: string | null;
  /** Hashes of the photos that show it. */
  photos: string[];
  priceMinor: number | null;
  foundBy: string;
  foundAt: string;
  notice: { version: number; text: string; texts?: Readonly<Record<Locale, string>> };
  reason: string;
  advisor: string;
  signature: { name: string; at: string; sha256: string };
}
