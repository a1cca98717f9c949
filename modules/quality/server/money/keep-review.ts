import type { OrderRow } from '#modules/repair-orders/server/index.ts';
import type { CommandContext } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';

export interface Review {
  outcome: 'within' | 'within-note' | 'borne';
  borneMinor?: number;
  reason?: string;
}

/** Leaves what was found when estimate and actual were held side by side, and who decided. */
export function keepReview(
  { tx, actor, now }: Pick<CommandContext, 'tx' | 'actor' | 'now'>,
  order: OrderRow,
  { outcome, borneMinor = 0, reason }: Review,
): void {
  tx.post(
    tx.db.insertInto('overrun_reviews').values({
      organization_id: tx.organizationId,
      id: newId(now),
      repair_order_id: order.id,
      authorized_minor: order.authorized_minor ?? 0,
      actual_minor: order.total_minor,
      tolerance_bp: order.tolerance_bp,
      outcome,
      borne_minor: borneMinor,
      reason: reason ?? null,
      decided_by: actor.staffId,
      decided_at: now,
    }),
  );
}
