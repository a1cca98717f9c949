import type { RepairOrderState } from './repair-order-lifecycle.ts';
import type { VisitState } from './visit-lifecycle.ts';

/** The rail of the visit page: where a car is in its stay. */
export const stages = [
  'arrival',
  'reception',
  'estimate',
  'contract',
  'work',
  'quality',
  'hand-over',
  'settlement',
  'delivery',
  'gone',
] as const;
export type Stage = (typeof stages)[number];

export interface StageFacts {
  visitState: VisitState;
  orderState: RepairOrderState | null;
  /** It was written down that the car leaves without repair: only paying and leaving are left. */
  hasLeft?: boolean;
}

const byOrder: Readonly<Record<RepairOrderState, Stage>> = {
  open: 'estimate',
  estimated: 'contract',
  authorized: 'work',
  'in-progress': 'work',
  'work-finished': 'quality',
  inspected: 'hand-over',
  'handed-over': 'settlement',
  settled: 'delivery',
  delivered: 'delivery',
  cancelled: 'settlement',
};

/** Where the car is now, computed from the two states people decide. */
export function stageOf({ visitState, orderState, hasLeft = false }: StageFacts): Stage {
  if (visitState === 'closed' || visitState === 'cancelled') return 'gone';
  if (visitState === 'waiting') return 'arrival';
  if (visitState === 'leaving') return 'delivery';
  if (hasLeft) return 'settlement';
  return orderState ? byOrder[orderState] : 'reception';
}
