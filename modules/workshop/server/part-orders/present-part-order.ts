import type { z } from 'zod';
import type { partOrder } from '../../api/index.ts';
import { partOrderState } from '../../rules/index.ts';

/** An order as lists show it. */
export interface OrderOnList {
  id: string;
  version: number;
  quantity_milli: number;
  arrived_milli: number;
  supplier: string | null;
  number: string | null;
  reference: string | null;
  unit_cost_minor: number | null;
  expected_at: Date | null;
  ordered_at: Date | null;
  note: string | null;
  asked_by_name: string | null;
}

/** Of an order `p` that is open, and of `a` who asked for it. */
export const orderColumns = `p.id, p.version, p.quantity_milli, p.arrived_milli, p.supplier, p.number, p.reference,
  p.unit_cost_minor, p.expected_at, p.ordered_at, p.note, a.name as asked_by_name`;

export function presentPartOrder(row: OrderOnList): z.output<typeof partOrder> {
  return {
    ...{
      id: row.id,
      version: row.version,
      quantityMilli: row.quantity_milli,
      arrivedMilli: row.arrived_milli,
    },
    ...{ supplier: row.supplier, number: row.number, reference: row.reference, note: row.note },
    unitCostMinor: row.unit_cost_minor,
    state: partOrderState({ orderedAt: row.ordered_at, arrivedAt: null, cancelledAt: null }),
    expectedAt: row.expected_at?.toISOString() ?? null,
    orderedAt: row.ordered_at?.toISOString() ?? null,
    askedByName: row.asked_by_name,
  };
}
