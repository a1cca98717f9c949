import type { CommandContext } from '#platform/server/command/command.ts';
import type { OrderRow } from './read-order.ts';

/** Tells what happened to an order: `repair-order.<event>`, with its id and what else matters, never a person's data. */
export function announceOrder(
  { announce }: Pick<CommandContext, 'announce'>,
  order: Pick<OrderRow, 'id' | 'workshop_id' | 'visit_id'>,
  event: string,
  payload: object = {},
): void {
  announce({
    type: `repair-order.${event}`,
    workshopId: order.workshop_id,
    visitId: order.visit_id,
    payload: { repairOrderId: order.id, ...payload },
  });
}
