import { wholeBp } from '#platform/rules/basis-points.ts';
import { allocate, percentOf, sum } from '#platform/rules/money.ts';
import { type Refusal, refuse } from '#platform/rules/refusal.ts';
import type { Amounts, PayerShare, PricedShare } from './line.ts';

const allToCustomer: readonly PayerShare[] = [{ payer: 'customer', bp: wholeBp }];

/**
 * Shares a priced line out among its payers so that net, tax and total each add up to the line's, to the cent: the
 * total as agreed, the tax in proportion to the totals, the net being what is left of each.
 * Refuses shares that leave something over or take too much, with what is missing (negative: too much).
 */
export function splitAmongPayers(
  line: Amounts,
  given: readonly PayerShare[] | null | undefined,
): PricedShare[] | Refusal {
  const shares = given?.length ? given : allToCustomer;
  const byPercent = shares.some((share) => share.bp != null);
  const named = shares.map((share) => (byPercent ? share.bp : share.amountMinor) ?? null);
  const left = (byPercent ? wholeBp : line.totalMinor) - sum(named.map((part) => part ?? 0));
  if (named.includes(null) ? left < 0 : left !== 0) return doesNotAddUp(line.totalMinor, left, byPercent);

  const parts = named.map((part) => part ?? left);
  const totals = byPercent ? allocate(line.totalMinor, parts) : parts;
  const taxes = allocate(line.taxMinor, totals);
  return shares.map(({ payer }, place) => {
    const totalMinor = totals[place] ?? 0;
    const taxMinor = taxes[place] ?? 0;
    return { payer, netMinor: totalMinor - taxMinor, taxMinor, totalMinor };
  });
}

const wordings = {
  percent: {
    missing: 'price/split-does-not-add-up_percent-missing',
    over: 'price/split-does-not-add-up_percent-over',
  },
  amount: {
    missing: 'price/split-does-not-add-up_amount-missing',
    over: 'price/split-does-not-add-up_amount-over',
  },
} as const;

/** The sentence says which way it is wrong, and by how much: percent of percents, money of amounts. */
function doesNotAddUp(totalMinor: number, missing: number, byPercent: boolean): Refusal {
  const [, context = ''] =
    wordings[byPercent ? 'percent' : 'amount'][missing > 0 ? 'missing' : 'over'].split('_');
  const much = Math.abs(missing) / 100;
  return byPercent
    ? refuse('price/split-does-not-add-up', {
        ...{ missingMinor: percentOf(totalMinor, missing), missingBp: missing },
        ...{ context, much },
      })
    : refuse('price/split-does-not-add-up', { missingMinor: missing, context, much });
}
