import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '#platform/rules/refusal.ts';
import { type Movement, moveStock, type Stock } from './stock.ts';

const shelf: Stock = { quantityMilli: 4_000, costMinor: 1_000 };

describe('stock', () => {
  it.each([
    [{ kind: 'receipt', quantityMilli: 4_000, unitCostMinor: 2_000 }, 4_000, 8_000, 1_500],
    [{ kind: 'receipt', quantityMilli: 1_000, unitCostMinor: 1_001 }, 1_000, 5_000, 1_000],
    [{ kind: 'receipt', quantityMilli: 4_000, unitCostMinor: 1_001 }, 4_000, 8_000, 1_001],
    [{ kind: 'issue', quantityMilli: 1_500 }, -1_500, 2_500, 1_000],
    [{ kind: 'issue', quantityMilli: 4_000 }, -4_000, 0, 1_000],
    [{ kind: 'return', quantityMilli: 1_000 }, 1_000, 5_000, 1_000],
    [{ kind: 'return', quantityMilli: 1_000, unitCostMinor: 500 }, 1_000, 5_000, 900],
    [{ kind: 'correction', countedMilli: 3_000, reason: 'broken' }, -1_000, 3_000, 1_000],
    [{ kind: 'correction', countedMilli: 5_000, reason: 'found' }, 1_000, 5_000, 1_000],
    [{ kind: 'correction', countedMilli: 0, reason: 'stolen' }, -4_000, 0, 1_000],
  ] satisfies [Movement, number, number, number][])('after %j', (movement, change, left, costMinor) => {
    expect(moveStock(shelf, movement)).toMatchObject({
      quantityMilli: change,
      stock: { quantityMilli: left, costMinor },
    });
  });

  it('takes the cost of the first receipt on an empty shelf', () => {
    const step = moveStock(
      { quantityMilli: 0, costMinor: 9_999 },
      { kind: 'receipt', quantityMilli: 500, unitCostMinor: 1_234 },
    );
    expect(step).toMatchObject({ unitCostMinor: 1_234, stock: { quantityMilli: 500, costMinor: 1_234 } });
  });

  it('refuses to issue more than there is, and says how much there is', () => {
    expect(moveStock(shelf, { kind: 'issue', quantityMilli: 4_001 })).toMatchObject({
      code: 'stock/not-enough',
      params: { availableMilli: 4_000, wantedMilli: 4_001 },
    });
  });

  it.each([
    [{ kind: 'correction', countedMilli: 3_000, reason: ' ' }, '/reason stock/reason-missing'],
    [{ kind: 'correction', countedMilli: -1, reason: 'x' }, '/countedMilli stock/count-not-a-quantity'],
    [{ kind: 'issue', quantityMilli: 0 }, '/quantityMilli stock/quantity-not-positive'],
    [{ kind: 'issue', quantityMilli: 0.5 }, '/quantityMilli stock/quantity-not-positive'],
    [{ kind: 'receipt', quantityMilli: -1, unitCostMinor: 1 }, '/quantityMilli stock/quantity-not-positive'],
    [{ kind: 'receipt', quantityMilli: 1, unitCostMinor: -1 }, '/unitCostMinor stock/cost-not-an-amount'],
  ] satisfies [Movement, string][])('refuses %j', (movement, expected) => {
    const outcome = moveStock(shelf, movement);
    const fields = isRefusal(outcome) ? (outcome.fields ?? []) : [];
    expect(fields.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([expected]);
  });

  it('refuses a correction to what is there already', () => {
    expect(moveStock(shelf, { kind: 'correction', countedMilli: 4_000, reason: 'counted' })).toMatchObject({
      code: 'stock/count-agrees',
    });
  });

  it('is the sum of its movements, never below nothing, its cost between the cheapest and the dearest', () => {
    const quantityMilli = fc.integer({ min: 1, max: 50_000 });
    const unitCostMinor = fc.integer({ min: 100, max: 90_000 });
    const movements = fc.array(
      fc.oneof(
        fc.record({ kind: fc.constant('receipt' as const), quantityMilli, unitCostMinor }),
        fc.record({ kind: fc.constant('issue' as const), quantityMilli }),
        fc.record({ kind: fc.constant('return' as const), quantityMilli }),
        fc.record({
          kind: fc.constant('correction' as const),
          countedMilli: quantityMilli,
          reason: fc.constant('counted'),
        }),
      ),
    );
    fc.assert(
      fc.property(movements, (all) => {
        let stock: Stock = { quantityMilli: 0, costMinor: 100 };
        let moved = 0;
        for (const movement of all) {
          const step = moveStock(stock, movement);
          if (isRefusal(step)) continue;
          moved += step.quantityMilli;
          stock = step.stock;
          expect(stock.quantityMilli).toBe(moved);
          expect(stock.quantityMilli).toBeGreaterThanOrEqual(0);
          expect(stock.costMinor >= 100 && stock.costMinor <= 90_000).toBe(true);
        }
      }),
    );
  });
});
