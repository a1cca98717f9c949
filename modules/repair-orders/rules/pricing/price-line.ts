import { wholeBp } from '#platform/rules/basis-points.ts';
import { percentOf } from '#platform/rules/money.ts';
import { isRefusal, type Refusal, refuse } from '#platform/rules/refusal.ts';
import { scaleHalfUp } from '#platform/rules/whole-numbers.ts';
import type { Amounts, LineInput, PricedLine, PriceTerms } from './line.ts';
import { largestMinor, lineFaults } from './line-faults.ts';
import { splitAmongPayers } from './split.ts';

const secondsPerHour = 3600;
const milliPerUnit = 1000;

/**
 * Prices one line to the cent: amount × price, less discount, tax on top or taken out, shared among its payers.
 * Each step is rounded half up once, so that totals of lines are exact sums. Refuses what is negative, fractional,
 * contradictory or does not add up, each fault at its field below `pointer`.
 */
export function priceLine(line: LineInput, terms: PriceTerms, pointer = ''): PricedLine | Refusal {
  const faults = lineFaults(line);
  if (faults.length > 0) {
    const fields = faults.map((fault) => ({ ...fault, pointer: pointer + fault.pointer }));
    return refuse('request/invalid', {}, fields);
  }
  const grossBeforeDiscountMinor = grossOf(line);
  if (grossBeforeDiscountMinor > largestMinor) {
    return refuseAt(`${pointer}/${priceField(line)}`, refuse('price/too-large', { largest: largestMinor }));
  }
  const discountMinor = line.discountMinor || percentOf(grossBeforeDiscountMinor, line.discountBp ?? 0);
  if (discountMinor > grossBeforeDiscountMinor) {
    const refusal = refuse('price/discount-exceeds-price', { priceMinor: grossBeforeDiscountMinor });
    return refuseAt(`${pointer}/discountMinor`, refusal);
  }
  const amounts = taxed(grossBeforeDiscountMinor - discountMinor, line.taxRateBp, terms);
  const shares = splitAmongPayers(amounts, line.payerShares);
  if (isRefusal(shares)) return refuseAt(`${pointer}/payerShares`, shares);
  return { grossBeforeDiscountMinor, discountMinor, ...amounts, taxRateBp: line.taxRateBp, shares };
}

function grossOf(line: LineInput): number {
  if (line.fixedMinor != null) return line.fixedMinor;
  return line.kind === 'labor'
    ? scaleHalfUp(line.ratePerHourMinor ?? 0, line.hoursSeconds ?? 0, secondsPerHour)
    : scaleHalfUp(line.unitPriceMinor ?? 0, line.quantityMilli ?? 0, milliPerUnit);
}

function taxed(amountMinor: number, taxRateBp: number, terms: PriceTerms): Amounts {
  if (terms.pricesIncludeTax) {
    const taxMinor = scaleHalfUp(amountMinor, taxRateBp, wholeBp + taxRateBp);
    return { netMinor: amountMinor - taxMinor, taxMinor, totalMinor: amountMinor };
  }
  const taxMinor = percentOf(amountMinor, taxRateBp);
  return { netMinor: amountMinor, taxMinor, totalMinor: amountMinor + taxMinor };
}

function priceField(line: LineInput): string {
  if (line.fixedMinor != null) return 'fixedMinor';
  return line.kind === 'labor' ? 'ratePerHourMinor' : 'unitPriceMinor';
}

function refuseAt(pointer: string, { code, params }: Refusal): Refusal {
  return refuse(code, params, [{ pointer, code, params }]);
}
