import type { PriceFound } from '#modules/registry/rules/index.ts';
import { type FieldFault, isRefusal, type Refusal, refuse } from '#platform/rules/refusal.ts';
import { nameIn, type PriceSheet } from './price-sheet.ts';
import {
  type LineInput,
  type LineKind,
  type PayerShare,
  type PricedLine,
  priceLine,
} from './pricing/index.ts';

/** Where a fitted part comes from. */
export const partSources = [
  'oem',
  'equivalent',
  'aftermarket',
  'reconditioned',
  'customer-supplied',
] as const;
export type PartSource = (typeof partSources)[number];

/** Where a line's price came from: somebody's hand, the ordinary price, a list, a package; or it has none. */
export const priceOrigins = ['typed', 'standard', 'list', 'package', 'none'] as const;
export type PriceOrigin = (typeof priceOrigins)[number];

/** A line as somebody writes it: what is left out comes from the price sheet. */
export interface LineDraft {
  readonly kind: LineKind;
  readonly opCodeId?: string | null;
  readonly partId?: string | null;
  readonly code?: string | null;
  readonly name?: string | null;
  readonly source?: string | null;
  readonly hoursSeconds?: number | null;
  readonly rateMinor?: number | null;
  readonly quantityMilli?: number | null;
  readonly unitPriceMinor?: number | null;
  readonly fixedMinor?: number | null;
  readonly discountBp?: number | null;
  readonly discountMinor?: number | null;
  readonly payerShares?: readonly PayerShare[] | null;
  /** The quality certificate of a part the customer brought. */
  readonly certificate?: string | null;
  readonly critical?: boolean | null;
  readonly priceOrigin?: PriceOrigin | null;
  readonly priceListId?: string | null;
  readonly priceListName?: string | null;
}

/** A line with everything it needs, and its price. */
export interface WrittenLine extends LineDraft {
  readonly name: string;
  readonly taxRateBp: number;
  readonly priced: PricedLine;
  /** What the price list in force charges for as much of it, where somebody's hand wrote the price instead. */
  readonly listGrossMinor?: number | null;
}

/** Completes a line from the price sheet and prices it (QUOTE-1); each fault stands at its own field below `pointer`. */
export function writeLine(
  draft: LineDraft,
  sheet: PriceSheet,
  { locale, skill = null, pointer = '' }: { locale: string; skill?: string | null; pointer?: string },
): WrittenLine | Refusal {
  const faults = strangersIn(draft, sheet);
  const completed = faults.length > 0 ? draft : complete(draft, sheet, locale, skill);
  if (faults.length === 0) faults.push(...gapsIn(completed), ...customerPartFaults(completed, sheet));
  if (faults.length > 0)
    return refuse(
      'request/invalid',
      {},
      faults.map((each) => below(pointer, each)),
    );
  const written = priceDraft(completed, sheet.taxRateFor(draft.kind), sheet.terms, pointer);
  if (isRefusal(written)) return written;
  const listGrossMinor = listGrossOf(written, sheet, { locale, skill });
  return listGrossMinor === null ? written : { ...written, listGrossMinor };
}

/**
 * QUOTE-4: what the list charges for a line whose price was typed. Null where the price is the list's or a package's
 * own, where nothing of the catalogue stands behind it, and for what the customer brings.
 */
export function listGrossOf(
  line: LineDraft,
  sheet: PriceSheet,
  { locale, skill = null }: { locale: string; skill?: string | null },
): number | null {
  const isOfCatalogue = line.kind === 'labor' ? line.opCodeId : line.partId;
  const isByHand = line.priceOrigin === 'typed' || line.priceOrigin === 'none';
  if (!isOfCatalogue || !isByHand || line.source === 'customer-supplied') return null;
  const { kind, opCodeId, partId, hoursSeconds, quantityMilli, source } = line;
  const asListed = { kind, opCodeId, partId, hoursSeconds, quantityMilli, source };
  if (strangersIn(asListed, sheet).length > 0) return null;
  const listed = complete(asListed, sheet, locale, skill);
  if (listed.priceOrigin === 'typed') return null;
  const priced = priceDraft({ ...listed, payerShares: null }, sheet.taxRateFor(kind), sheet.terms);
  return isRefusal(priced) ? null : priced.priced.grossBeforeDiscountMinor;
}

/** Prices a line whose prices are known: an estimate keeps its prices when it is edited later (QUOTE-4). */
export function priceDraft(
  draft: LineDraft,
  taxRateBp: number,
  terms: PriceSheet['terms'],
  pointer = '',
): WrittenLine | Refusal {
  const priced = priceLine({ ...forPricing(draft), taxRateBp }, terms, pointer);
  if (isRefusal(priced)) return inOurWords(priced);
  return { ...draft, name: draft.name ?? '', taxRateBp, priced };
}

function forPricing(draft: LineDraft): Omit<LineInput, 'taxRateBp'> {
  const { kind, hoursSeconds, quantityMilli, unitPriceMinor, fixedMinor, discountBp, discountMinor } = draft;
  const { rateMinor: ratePerHourMinor, payerShares } = draft;
  return {
    kind,
    hoursSeconds,
    ratePerHourMinor,
    quantityMilli,
    unitPriceMinor,
    fixedMinor,
    discountBp,
    discountMinor,
    payerShares,
  };
}

/** The pricing rule calls the hour's price by its long name. */
function inOurWords(refusal: Refusal): Refusal {
  const fields = (refusal.fields ?? []).map((fault) => ({
    ...fault,
    pointer: fault.pointer.replace(/\/ratePerHourMinor$/, '/rateMinor'),
  }));
  return refuse(refusal.code, refusal.params, fields);
}

/** Names of operations and parts that are not on the sheet. */
function strangersIn(draft: LineDraft, sheet: PriceSheet): FieldFault[] {
  const faults: FieldFault[] = [];
  if (draft.opCodeId && !sheet.opCodes.has(draft.opCodeId))
    faults.push({ pointer: '/opCodeId', code: 'line/no-such-op-code' });
  if (draft.partId && !sheet.parts.has(draft.partId))
    faults.push({ pointer: '/partId', code: 'line/no-such-part' });
  return faults;
}

function complete(draft: LineDraft, sheet: PriceSheet, locale: string, skill: string | null): LineDraft {
  const listed = draft.kind === 'labor' ? completeLabor(draft, sheet, skill) : completePart(draft, sheet);
  const entry = draft.opCodeId ? sheet.opCodes.get(draft.opCodeId) : sheet.parts.get(draft.partId ?? '');
  return { ...listed, name: draft.name ?? (entry ? nameIn(entry.names, locale) : null) };
}

/** An operation a list prices whole costs that; else its hours at the rate of its skill. */
function completeLabor(draft: LineDraft, sheet: PriceSheet, skill: string | null): LineDraft {
  const operation = sheet.opCodes.get(draft.opCodeId ?? '');
  const isTyped = draft.fixedMinor != null || draft.rateMinor != null;
  const isOwnTime = draft.hoursSeconds != null && draft.hoursSeconds !== operation?.standardSeconds;
  const whole = isTyped || isOwnTime ? null : sheet.operationPriceFor(draft.opCodeId ?? '');
  const hour = isTyped || whole ? null : sheet.laborRateFor(operation?.skill ?? skill);
  return {
    ...draft,
    code: draft.code ?? operation?.code ?? null,
    hoursSeconds: draft.hoursSeconds ?? operation?.standardSeconds ?? null,
    rateMinor: hour?.priceMinor ?? draft.rateMinor,
    fixedMinor: whole?.priceMinor ?? draft.fixedMinor,
    payerShares: draft.payerShares ?? (operation ? [{ payer: operation.defaultPayer }] : null),
    ...originOf(whole ?? hour),
  };
}

/** A part the customer brings costs nothing; the work on it does. */
function completePart(draft: LineDraft, sheet: PriceSheet): LineDraft {
  const part = sheet.parts.get(draft.partId ?? '');
  const source = draft.kind === 'part' ? (draft.source ?? part?.source ?? 'oem') : null;
  const isTyped = draft.fixedMinor != null || draft.unitPriceMinor != null;
  const isTheirs = source === 'customer-supplied';
  const found = isTyped || isTheirs ? null : sheet.partPriceFor(draft.partId ?? '');
  return {
    ...draft,
    code: draft.code ?? part?.number ?? null,
    source,
    quantityMilli: draft.quantityMilli ?? 1_000,
    unitPriceMinor: isTheirs && !isTyped ? 0 : (found?.priceMinor ?? draft.unitPriceMinor),
    critical: part?.critical ?? false,
    ...(isTheirs ? { priceOrigin: 'none' as const } : originOf(found)),
  };
}

/** QUOTE-4: the line says which list its price came from, and goes on saying it when the list is long gone. */
function originOf(
  found: PriceFound | null,
): Pick<LineDraft, 'priceOrigin' | 'priceListId' | 'priceListName'> {
  if (!found) return { priceOrigin: 'typed', priceListId: null, priceListName: null };
  return { priceOrigin: found.origin, priceListId: found.listId, priceListName: found.listName };
}

function gapsIn(line: LineDraft): FieldFault[] {
  const faults: FieldFault[] = [];
  if (!line.name) faults.push({ pointer: '/name', code: 'field/needed' });
  if (line.kind === 'labor' && line.fixedMinor == null && line.rateMinor == null)
    faults.push({ pointer: '/rateMinor', code: 'line/no-labor-rate' });
  return faults;
}

/** A21: what the customer brings has no price, and where the law says so it is fitted only with its certificate. */
export function customerPartFaults(
  line: LineDraft,
  { customerPartNeedsCertificate }: Pick<PriceSheet, 'customerPartNeedsCertificate'>,
): FieldFault[] {
  if (line.source !== 'customer-supplied') return [];
  const faults: FieldFault[] = [];
  if (line.unitPriceMinor || line.fixedMinor)
    faults.push({ pointer: '/unitPriceMinor', code: 'line/customer-part-has-price' });
  if (customerPartNeedsCertificate && !line.certificate)
    faults.push({ pointer: '/certificate', code: 'line/customer-part-needs-certificate' });
  return faults;
}

function below(pointer: string, fault: FieldFault): FieldFault {
  return { ...fault, pointer: pointer + fault.pointer };
}
