import { allocate } from '#platform/rules/money.ts';
import { isRefusal, type Refusal, refuseField } from '#platform/rules/refusal.ts';
import { type ListedPackage, nameIn, type PriceSheet } from './price-sheet.ts';
import { priceDraft, type WrittenLine, writeLine } from './write-line.ts';

export interface WrittenPackage {
  readonly title: string;
  /** The operation that gives the job its class of work and skill. */
  readonly opCodeId: string | null;
  readonly lines: readonly WrittenLine[];
}

/**
 * QUOTE-4: a menu becomes the lines of a job in one step. Each is priced by the list; where the menu has a price of its
 * own it is shared out over them as the list would weigh them, so that hours, parts and the sum are all right.
 */
export function writePackage(
  packageId: string,
  sheet: PriceSheet,
  { locale, pointer = '' }: { locale: string; pointer?: string },
): WrittenPackage | Refusal {
  const at = `${pointer}/packageId`;
  const menu = sheet.packages.get(packageId);
  if (!menu) return refuseField(at, 'job/no-such-package');
  const opCodeId = menu.lines.find((line) => line.opCodeId)?.opCodeId ?? null;
  const skill = sheet.opCodes.get(opCodeId ?? '')?.skill ?? null;
  const written = menu.lines.map((line) => writeLine(line, sheet, { locale, skill }));
  const lines = written.flatMap((line) => (isRefusal(line) ? [] : line));
  if (lines.length < written.length) return refuseField(at, 'job/package-incomplete', { code: menu.code });
  const priced = atItsOwnPrice(menu, lines, sheet);
  if (isRefusal(priced)) return refuseField(at, 'job/package-incomplete', { code: menu.code });
  return { title: nameIn(menu.names, locale), opCodeId, lines: priced };
}

function atItsOwnPrice(
  menu: ListedPackage,
  lines: readonly WrittenLine[],
  sheet: PriceSheet,
): WrittenLine[] | Refusal {
  const fixed =
    menu.fixedMinor === null
      ? menu.lines.map(({ fixedMinor }) => fixedMinor)
      : allocate(
          menu.fixedMinor,
          lines.map(({ priced }) => priced.grossBeforeDiscountMinor),
        );
  const outcomes = lines.map((line, place) => {
    const fixedMinor = fixed[place] ?? null;
    if (fixedMinor === null) return line;
    const origin = { priceOrigin: 'package' as const, priceListId: null, priceListName: null };
    const draft = { ...line, ...origin, fixedMinor, rateMinor: null, unitPriceMinor: null };
    return priceDraft(draft, line.taxRateBp, sheet.terms);
  });
  return outcomes.find(isRefusal) ?? outcomes.flatMap((line) => (isRefusal(line) ? [] : line));
}
