import { type Refusal, refuse, refuseField } from '#platform/rules/refusal.ts';
import { scaleHalfUp } from '#platform/rules/whole-numbers.ts';

export const movementKinds = ['receipt', 'issue', 'return', 'correction'] as const;
export type MovementKind = (typeof movementKinds)[number];

/** What lies on the shelf, and what a unit of it cost on average. */
export interface Stock {
  readonly quantityMilli: number;
  readonly costMinor: number;
}

/** A movement as people write it: a correction says what was counted, never by how much to change. */
export type Movement =
  | { readonly kind: 'receipt'; readonly quantityMilli: number; readonly unitCostMinor: number }
  | { readonly kind: 'issue'; readonly quantityMilli: number }
  | { readonly kind: 'return'; readonly quantityMilli: number; readonly unitCostMinor?: number | null }
  | { readonly kind: 'correction'; readonly countedMilli: number; readonly reason: string };

/** A movement as it is kept: signed quantity, what it cost a unit, and the shelf after it. */
export interface StockStep {
  readonly quantityMilli: number;
  readonly unitCostMinor: number;
  readonly stock: Stock;
}

/**
 * Moves stock; quantity is only ever changed by this. Goods that come in move the average cost by their weight, a
 * return at the cost it was issued at; goods that leave or were miscounted leave at the average. Refuses to issue more
 * than there is, and to correct without a reason or to what is there already.
 */
export function moveStock(stock: Stock, movement: Movement): StockStep | Refusal {
  if (movement.kind === 'correction') return correct(stock, movement);
  const { quantityMilli } = movement;
  if (!Number.isSafeInteger(quantityMilli) || quantityMilli <= 0) {
    return refuseField('/quantityMilli', 'stock/quantity-not-positive');
  }
  if (movement.kind === 'issue') return issue(stock, quantityMilli);
  const unitCostMinor = movement.unitCostMinor ?? stock.costMinor;
  if (!Number.isSafeInteger(unitCostMinor) || unitCostMinor < 0) {
    return refuseField('/unitCostMinor', 'stock/cost-not-an-amount');
  }
  return {
    quantityMilli,
    unitCostMinor,
    stock: {
      quantityMilli: stock.quantityMilli + quantityMilli,
      costMinor: averageCost(stock, quantityMilli, unitCostMinor),
    },
  };
}

function issue(stock: Stock, quantityMilli: number): StockStep | Refusal {
  const leftMilli = stock.quantityMilli - quantityMilli;
  if (leftMilli < 0) {
    return refuse('stock/not-enough', { availableMilli: stock.quantityMilli, wantedMilli: quantityMilli });
  }
  return step(stock, -quantityMilli);
}

function correct(stock: Stock, movement: { countedMilli: number; reason: string }): StockStep | Refusal {
  const { countedMilli, reason } = movement;
  if (!Number.isSafeInteger(countedMilli) || countedMilli < 0) {
    return refuseField('/countedMilli', 'stock/count-not-a-quantity');
  }
  if (reason.trim() === '') return refuseField('/reason', 'stock/reason-missing');
  if (countedMilli === stock.quantityMilli) return refuse('stock/count-agrees', { countedMilli });
  return step(stock, countedMilli - stock.quantityMilli);
}

function step(stock: Stock, quantityMilli: number): StockStep {
  return {
    quantityMilli,
    unitCostMinor: stock.costMinor,
    stock: { ...stock, quantityMilli: stock.quantityMilli + quantityMilli },
  };
}

/** The old average moved towards the new cost by the share of what came in, to the nearest minor unit. */
function averageCost(stock: Stock, comingMilli: number, unitCostMinor: number): number {
  const difference = unitCostMinor - stock.costMinor;
  return stock.costMinor + scaleHalfUp(difference, comingMilli, stock.quantityMilli + comingMilli);
}
