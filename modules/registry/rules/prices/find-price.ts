/** What a list may charge for: an hour of work, a whole operation, one of a part. */
export const pricedKinds = ['hour', 'operation', 'part'] as const;
export type PricedKind = (typeof pricedKinds)[number];

/** One price of one list, with whom and when it is for; what a list leaves open (null) holds for all. */
export interface ListedPrice {
  readonly listId: string;
  readonly listName: string;
  readonly customerGroupId: string | null;
  readonly make: string | null;
  readonly model: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly kind: PricedKind;
  /** Of an hour: the skill it is the price of; null for any. */
  readonly skill: string | null;
  /** The operation or part it is the price of. */
  readonly subjectId: string | null;
  readonly priceMinor: number;
}

/** Who is charged, for which car, on which day of the workshop's calendar. */
export interface Charged {
  readonly customerGroupId: string | null;
  readonly make: string | null;
  readonly model: string | null;
  readonly on: string;
}

export type Priced =
  | { readonly kind: 'hour'; readonly skill: string | null }
  | { readonly kind: 'operation' | 'part'; readonly subjectId: string };

/** A price with where it came from: a list by id and name, or the workshop's ordinary price. */
export interface PriceFound {
  readonly priceMinor: number;
  readonly origin: 'list' | 'standard';
  readonly listId: string | null;
  readonly listName: string | null;
}

/**
 * The one rule that finds a price (QUOTE-4, QUOTE-8): of the lists in force for this customer and car the one most
 * meant for them holds (their group before the model, the model before the make), of equals the one that began last;
 * in it an hour of the very skill before an hour of any. No list: the workshop's ordinary price; none: null.
 */
export function findPrice(
  wanted: Priced,
  charged: Charged,
  listed: readonly ListedPrice[],
  ordinaryMinor: number | null,
): PriceFound | null {
  const [best] = listed
    .filter((price) => isFor(price, charged) && prices(price, wanted))
    .toSorted(
      (a, b) =>
        closeness(b) - closeness(a) ||
        compare(b.validFrom, a.validFrom) ||
        compare(b.listId, a.listId) ||
        Number(b.skill !== null) - Number(a.skill !== null),
    );
  if (best) {
    const { priceMinor, listId, listName } = best;
    return { priceMinor, origin: 'list', listId, listName };
  }
  if (ordinaryMinor === null) return null;
  return { priceMinor: ordinaryMinor, origin: 'standard', listId: null, listName: null };
}

function isFor(price: ListedPrice, { customerGroupId, make, model, on }: Charged): boolean {
  return (
    price.validFrom <= on &&
    (price.validTo === null || price.validTo >= on) &&
    (price.customerGroupId === null || price.customerGroupId === customerGroupId) &&
    sameName(price.make, make) &&
    sameName(price.model, model)
  );
}

function sameName(meant: string | null, given: string | null): boolean {
  return meant === null || meant.toLowerCase() === given?.toLowerCase();
}

function prices(price: ListedPrice, wanted: Priced): boolean {
  if (price.kind !== wanted.kind) return false;
  if (wanted.kind === 'hour') return price.skill === null || price.skill === wanted.skill;
  return price.subjectId === wanted.subjectId;
}

function closeness({ customerGroupId, make, model }: ListedPrice): number {
  return (customerGroupId ? 4 : 0) + (model ? 2 : 0) + (make ? 1 : 0);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
