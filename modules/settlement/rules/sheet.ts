import type { Payer } from '#modules/registry/rules/index.ts';
import {
  type Amounts,
  isAgreed,
  type JobState,
  type LineKind,
  payers,
} from '#modules/repair-orders/rules/index.ts';
import { sum } from '#platform/rules/money.ts';

/** A job as it stands when the order is settled. */
export interface SettledJob {
  readonly id: string;
  readonly state: JobState;
  readonly title: string;
  readonly cause: string | null;
  readonly correction: string | null;
  readonly safety: boolean;
  readonly finding: string | null;
  readonly declineReason: string | null;
  readonly totalMinor: number;
}

interface LineWords {
  readonly kind: LineKind;
  readonly code: string | null;
  readonly name: string;
  readonly source: string | null;
  readonly hoursSeconds: number | null;
  readonly rateMinor: number | null;
  readonly quantityMilli: number | null;
  readonly unitPriceMinor: number | null;
  readonly fixedMinor: number | null;
  readonly taxRateBp: number;
}

/** A line with the shares its payers bear. */
export interface SettledLine extends LineWords, Amounts {
  readonly jobId: string;
  readonly discountMinor: number;
  readonly shares: readonly (Amounts & { readonly payer: Payer })[];
}

/** One payer's part of a line. */
export interface SheetLine extends LineWords, Amounts {
  /** Told, as prices are, only to who bears the whole line. */
  readonly discountMinor: number;
  /** Who bears the rest, without how much: that is between them and the house. */
  readonly alsoPaidBy: readonly Payer[];
}

export interface SheetJob {
  readonly title: string;
  readonly cause: string | null;
  readonly correction: string | null;
  readonly lines: readonly SheetLine[];
}

/** What the customer did not want done, told once more with its price. */
export interface Advice {
  readonly title: string;
  readonly finding: string | null;
  readonly reason: string | null;
  readonly safety: boolean;
  readonly totalMinor: number;
}

/** SETL-1 what one payer owes, as it was when the order was settled; never edited. */
export interface SettlementSheet extends Amounts {
  readonly payer: Payer;
  readonly jobs: readonly SheetJob[];
  readonly advice: readonly Advice[];
  readonly discountMinor: number;
  readonly taxRates: readonly (Amounts & { readonly taxRateBp: number })[];
}

/**
 * Draws up one sheet per payer from the shares of the lines, so that their sums are the order's to the cent. The
 * customer always gets one, also when others bear all of it: it says what was done, free work at zero included.
 */
export function sheetsOf(
  jobs: readonly SettledJob[],
  lines: readonly SettledLine[],
  found: readonly Advice[] = [],
): SettlementSheet[] {
  const agreed = jobs.filter(({ state }) => isAgreed(state));
  const counted = lines.filter(({ jobId }) => agreed.some(({ id }) => id === jobId));
  return payers
    .map((payer) => sheetOf(payer, agreed, counted, [...adviceFrom(jobs), ...found]))
    .filter((sheet) => sheet.payer === 'customer' || sheet.totalMinor > 0);
}

function sheetOf(
  payer: Payer,
  agreed: readonly SettledJob[],
  lines: readonly SettledLine[],
  advice: readonly Advice[],
): SettlementSheet {
  const sheetJobs = agreed.map(({ id, title, cause, correction }) => ({
    title,
    cause,
    correction,
    lines: lines.filter(({ jobId }) => jobId === id).flatMap((line) => partOf(line, payer)),
  }));
  const parts = sheetJobs.flatMap((job) => job.lines);
  const rates = [...new Set(parts.map(({ taxRateBp }) => taxRateBp))].toSorted((a, b) => a - b);
  return {
    payer,
    jobs: payer === 'customer' ? sheetJobs : sheetJobs.filter((job) => job.lines.length > 0),
    advice: payer === 'customer' ? advice : [],
    discountMinor: sum(parts.map((part) => part.discountMinor)),
    taxRates: rates.map((taxRateBp) => ({
      taxRateBp,
      ...amountsOf(parts.filter((part) => part.taxRateBp === taxRateBp)),
    })),
    ...amountsOf(parts),
  };
}

const nothing: Amounts = { netMinor: 0, taxMinor: 0, totalMinor: 0 };

/** The customer sees every line, at zero where others bear it; the others see what they pay. */
function partOf(line: SettledLine, payer: Payer): SheetLine[] {
  const share = line.shares.find((each) => each.payer === payer);
  const others = line.shares.filter((each) => each.payer !== payer && each.totalMinor > 0);
  if (payer !== 'customer' && !share?.totalMinor) return [];
  const { kind, code, name, source, hoursSeconds, quantityMilli, taxRateBp } = line;
  const isShared = others.length > 0;
  return [
    {
      ...{ kind, code, name, source, hoursSeconds, quantityMilli, taxRateBp },
      rateMinor: isShared ? null : line.rateMinor,
      unitPriceMinor: isShared ? null : line.unitPriceMinor,
      fixedMinor: isShared ? null : line.fixedMinor,
      ...(share ? amountsOf([share]) : nothing),
      discountMinor: isShared ? 0 : line.discountMinor,
      alsoPaidBy: others.map((each) => each.payer),
    },
  ];
}

function adviceFrom(jobs: readonly SettledJob[]): Advice[] {
  return jobs
    .filter(({ state }) => state === 'declined')
    .map(({ title, finding, declineReason, safety, totalMinor }) => ({
      title,
      finding,
      reason: declineReason,
      safety,
      totalMinor,
    }));
}

function amountsOf(parts: readonly Amounts[]): Amounts {
  return {
    netMinor: sum(parts.map((part) => part.netMinor)),
    taxMinor: sum(parts.map((part) => part.taxMinor)),
    totalMinor: sum(parts.map((part) => part.totalMinor)),
  };
}
