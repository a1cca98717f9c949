import type { Updateable } from 'kysely';
import type { DB } from '#platform/server/database/schema.gen.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import type { OrderRow } from './read-order.ts';

export type OrderChanges = Omit<Updateable<DB['repair_orders']>, 'organization_id' | 'id' | 'version'>;

/** What a step on an order answers. */
export interface OrderStep {
  id: string;
  visitId: string;
  number: string;
  state: string;
  version: number;
}

/** Saves changes of an order whose visit is locked and counts its version up. */
export async function saveOrder(tx: Tx, order: OrderRow, changes: OrderChanges): Promise<OrderStep> {
  const version = order.version + 1;
  await tx.db
    .updateTable('repair_orders')
    .set({ ...changes, version })
    .where('organization_id', '=', tx.organizationId)
    .where('id', '=', order.id)
    .execute();
  return {
    id: order.id,
    visitId: order.visit_id,
    number: order.number,
    state: changes.state ?? order.state,
    version,
  };
}
