import { wholeBp } from '#platform/rules/basis-points.ts';
import { scaleHalfUp } from '#platform/rules/whole-numbers.ts';
import type { SettlementSheet } from './sheet.ts';

export interface Fee {
  readonly name: string;
  /** What the customer was told, tax inside. */
  readonly totalMinor: number;
  readonly taxRateBp: number;
}

/** A26 what a visit without repair costs, such as its diagnosis: one line, no repair statement. */
export function feeSheet({ name, totalMinor, taxRateBp }: Fee): SettlementSheet {
  const taxMinor = scaleHalfUp(totalMinor, taxRateBp, wholeBp + taxRateBp);
  const amounts = { netMinor: totalMinor - taxMinor, taxMinor, totalMinor };
  const words = { code: null, source: null, hoursSeconds: null, rateMinor: null };
  const line = { ...words, quantityMilli: 1_000, unitPriceMinor: null, fixedMinor: totalMinor };
  return {
    payer: 'customer',
    jobs: [
      {
        title: name,
        cause: null,
        correction: null,
        lines: [{ kind: 'fee', name, ...line, taxRateBp, ...amounts, discountMinor: 0, alsoPaidBy: [] }],
      },
    ],
    advice: [],
    discountMinor: 0,
    taxRates: [{ taxRateBp, ...amounts }],
    ...amounts,
  };
}
