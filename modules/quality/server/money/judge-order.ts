import { judgeVariance, type VarianceJudgement } from '#modules/repair-orders/rules/index.ts';
import type { OrderRow } from '#modules/repair-orders/server/index.ts';

/** HAND-2: the last word given against the actual; null before there was one. */
export function judgeOrder(order: OrderRow): VarianceJudgement | null {
  if (order.authorized_minor === null) return null;
  return judgeVariance({
    authorizedMinor: order.authorized_minor,
    actualMinor: order.total_minor,
    toleranceBp: order.tolerance_bp,
    unapprovedLines: order.unapproved_lines,
  });
}
