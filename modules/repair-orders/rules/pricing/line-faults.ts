import { isShareBp, wholeBp } from '#platform/rules/basis-points.ts';
import type { FieldFault } from '#platform/rules/refusal.ts';
import type { LineInput, PayerShare } from './line.ts';

/** Labour is sold in tenths of an hour. */
export const laborStepSeconds = 360;

/** Ten thousand million of the main unit: no line of a workshop comes near, and sums of lines stay exact. */
export const largestMinor = 1_000_000_000_000;

const counted = [
  'hoursSeconds',
  'ratePerHourMinor',
  'quantityMilli',
  'unitPriceMinor',
  'fixedMinor',
  'discountMinor',
] as const;

/** Everything wrong with a line as written, each at its own field, before any price is computed. */
export function lineFaults(line: LineInput): FieldFault[] {
  return [
    ...counted.flatMap((field) => countFaults(`/${field}`, line[field])),
    ...shareOfWholeFaults('/discountBp', line.discountBp),
    ...shareOfWholeFaults('/taxRateBp', line.taxRateBp),
    ...priceFaults(line),
    ...discountFaults(line),
    ...payerFaults(line.payerShares ?? []),
  ];
}

function countFaults(pointer: string, value: number | null | undefined): FieldFault[] {
  if (value == null) return [];
  if (!Number.isInteger(value)) return [{ pointer, code: 'price/not-a-whole-number' }];
  if (value < 0) return [{ pointer, code: 'price/negative' }];
  return value > largestMinor
    ? [{ pointer, code: 'price/too-large', params: { largest: largestMinor } }]
    : [];
}

function shareOfWholeFaults(pointer: string, value: number | null | undefined): FieldFault[] {
  if (value == null || isShareBp(value)) return [];
  if (value > wholeBp) return [{ pointer, code: 'price/over-hundred-percent' }];
  return [{ pointer, code: value < 0 ? 'price/negative' : 'price/not-a-whole-number' }];
}

function priceFaults(line: LineInput): FieldFault[] {
  const hourly = line.kind === 'labor';
  const [amount, price] = hourly
    ? (['hoursSeconds', 'ratePerHourMinor'] as const)
    : (['quantityMilli', 'unitPriceMinor'] as const);
  const strangers = hourly
    ? (['quantityMilli', 'unitPriceMinor'] as const)
    : (['hoursSeconds', 'ratePerHourMinor'] as const);
  const faults: FieldFault[] = strangers
    .filter((field) => line[field] != null)
    .map((field) => ({ pointer: `/${field}`, code: 'price/not-for-this-kind', params: { kind: line.kind } }));
  if (line.fixedMinor != null) {
    if (line[price] != null) faults.push({ pointer: '/fixedMinor', code: 'price/two-prices' });
  } else {
    for (const field of [amount, price]) {
      if (line[field] == null) faults.push({ pointer: `/${field}`, code: 'price/amount-missing' });
    }
  }
  if (Number.isInteger(line.hoursSeconds) && (line.hoursSeconds ?? 0) % laborStepSeconds !== 0) {
    faults.push({ pointer: '/hoursSeconds', code: 'price/hours-not-in-tenths' });
  }
  return faults;
}

function discountFaults(line: LineInput): FieldFault[] {
  return line.discountBp && line.discountMinor
    ? [{ pointer: '/discountMinor', code: 'price/two-discounts' }]
    : [];
}

function payerFaults(shares: readonly PayerShare[]): FieldFault[] {
  const byPercent = shares.some((share) => share.bp != null);
  let rest = 0;
  return shares.flatMap((share, place) => {
    const pointer = `/payerShares/${place}`;
    const faults = [
      ...shareOfWholeFaults(`${pointer}/bp`, share.bp),
      ...countFaults(`${pointer}/amountMinor`, share.amountMinor),
    ];
    if (byPercent && share.amountMinor != null) {
      faults.push({ pointer: `${pointer}/amountMinor`, code: 'price/percent-and-amount' });
    }
    if (share.bp == null && share.amountMinor == null && ++rest > 1) {
      faults.push({ pointer, code: 'price/two-rests' });
    }
    if (shares.findIndex((other) => other.payer === share.payer) < place) {
      faults.push({
        pointer: `${pointer}/payer`,
        code: 'price/payer-named-twice',
        params: { payer: share.payer },
      });
    }
    return faults;
  });
}
