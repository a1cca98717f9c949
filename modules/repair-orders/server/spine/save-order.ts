import type { Updateable } from 'kysely';
import type { DB } from '#platform/server/database/schema.gen.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import type { OrderRow } from './read-order.ts';

export type OrderChanges = Omit<Updateable<DB['repair_orders']>, 'organization_id' | 'id' | 'version'>;

/** What a step on an order answers: where it stands now, what it comes to, and the version to name in the next edit. */
export interface OrderStep {
  id: string;
  visitId: string;
  number: string;
  state: string;
  version: number;
  netMinor: number;
  taxMinor: number;
  totalMinor: number;
  authorizedMinor: number | null;
  currency: string;
}

/** Saves changes of an order whose visit is locked and counts its version up; sent, not waited for. */
export function saveOrder(tx: Tx, order: OrderRow, changes: OrderChanges): OrderStep {
  const version = order.version + 1;
  tx.post(
    tx.db
      .updateTable('repair_orders')
      .set({ ...changes, version })
      .where('organization_id', '=', tx.organizationId)
      .where('id', '=', order.id),
  );
  return { ...presentStep({ ...order, ...changes } as OrderRow), version };
}

export function presentStep(order: OrderRow): OrderStep {
  return {
    id: order.id,
    visitId: order.visit_id,
    number: order.number,
    state: order.state,
    version: order.version,
    netMinor: order.net_minor,
    taxMinor: order.tax_minor,
    totalMinor: order.total_minor,
    authorizedMinor: order.authorized_minor,
    currency: order.currency,
  };
}
