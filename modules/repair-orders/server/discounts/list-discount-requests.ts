import type { z } from 'zod';
import { mostOff } from '#modules/registry/rules/index.ts';
import { readDiscountLimits } from '#modules/registry/server/index.ts';
import { type Refusal, refuse } from '#platform/rules/refusal.ts';
import { lacksRight, mayAt, rolesAt } from '#platform/server/actor.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import type {
  discountRequest,
  discountRequestQuery,
  discountRequests,
  orderParams,
} from '../../api/index.ts';
import { type PlateColumns, plateOf } from '../visits/cards/plate-of.ts';

interface RequestRow extends PlateColumns {
  id: string;
  version: number;
  visit_id: string;
  repair_order_id: string;
  workshop_id: string;
  number: string;
  currency: string;
  line_id: string;
  line_name: string;
  discount_bp: number | null;
  discount_minor: number | null;
  off_minor: number;
  gross_minor: number;
  reason: string;
  state: z.output<typeof discountRequest>['state'];
  asked_at: Date;
  asked_by: string;
  asked_by_name: string | null;
  decided_at: Date | null;
  decided_by: string | null;
  decided_by_name: string | null;
  decided_reason: string | null;
}

/** Discounts waiting for an answer in a workshop, the newest first. */
export async function listOpenDiscountRequests(
  { workshopId }: z.output<typeof discountRequestQuery>,
  context: QueryContext,
): Promise<z.output<typeof discountRequests> | Refusal> {
  const no = lacksRight(context.actor, 'visit.see', workshopId);
  if (no) return no;
  const rows = await context.tx.rows<RequestRow>('open_discount_requests', readOpen, [
    ...[context.tx.organizationId, workshopId],
  ]);
  return present(rows, workshopId, context);
}

/** Every discount asked for in an order, the newest first. */
export async function listDiscountRequestsOfOrder(
  { repairOrderId }: z.output<typeof orderParams>,
  context: QueryContext,
): Promise<z.output<typeof discountRequests> | Refusal> {
  const { tx, actor } = context;
  const [[order], rows] = await Promise.all([
    tx.rows<{ workshop_id: string }>(
      'workshop_of_order',
      'select workshop_id from repair_orders where organization_id = $1 and id = $2',
      [tx.organizationId, repairOrderId],
    ),
    tx.rows<RequestRow>('discount_requests_of_order', readOfOrder, [tx.organizationId, repairOrderId]),
  ]);
  if (!order) return refuse('request/not-found');
  const no = lacksRight(actor, 'visit.see', order.workshop_id);
  return no ?? present(rows, order.workshop_id, context);
}

async function present(rows: readonly RequestRow[], workshopId: string, { tx, actor }: QueryContext) {
  if (rows.length === 0) return { items: [] };
  const limits = await readDiscountLimits(tx, workshopId);
  const roles = [...rolesAt(actor, workshopId)];
  const mayGrant = mayAt(actor, 'discount.grant', workshopId);
  return {
    items: rows.map((row) => ({
      ...{ id: row.id, version: row.version, visitId: row.visit_id, repairOrderId: row.repair_order_id },
      ...{ orderNumber: row.number, plate: plateOf(row), lineId: row.line_id, lineName: row.line_name },
      ...{ discountBp: row.discount_bp, discountMinor: row.discount_minor, offMinor: row.off_minor },
      ...{ grossMinor: row.gross_minor, currency: row.currency, reason: row.reason, state: row.state },
      ...{ askedAt: row.asked_at.toISOString(), askedBy: personOf(row.asked_by, row.asked_by_name) },
      decidedAt: row.decided_at?.toISOString() ?? null,
      decidedBy: personOf(row.decided_by, row.decided_by_name),
      decidedReason: row.decided_reason,
      mayDecide:
        mayGrant &&
        row.state === 'asked' &&
        row.asked_by !== actor.staffId &&
        row.off_minor <= mostOff(row.gross_minor, roles, limits),
    })),
  };
}

function personOf(id: string | null, name: string | null) {
  return id !== null && name !== null ? { id, name } : null;
}

const read = `
  select d.id, d.version, d.visit_id, d.repair_order_id, d.workshop_id, o.number, o.currency, d.line_id,
    l.name as line_name, d.discount_bp, d.discount_minor, d.off_minor, d.gross_minor, d.reason, d.state, d.asked_at,
    d.asked_by, a.name as asked_by_name, d.decided_at, d.decided_by, g.name as decided_by_name, d.decided_reason,
    c.plate_text, c.plate_country, c.plate_kind
  from discount_requests d
  join repair_orders o on o.organization_id = d.organization_id and o.id = d.repair_order_id
  join repair_order_lines l on l.organization_id = d.organization_id and l.id = d.line_id
  join vehicles c on c.organization_id = d.organization_id and c.id = o.vehicle_id
  left join staff a on a.organization_id = d.organization_id and a.id = d.asked_by
  left join staff g on g.organization_id = d.organization_id and g.id = d.decided_by
  where d.organization_id = $1`;
const readOpen = `${read} and d.workshop_id = $2 and d.state = 'asked' order by d.id desc limit 100`;
const readOfOrder = `${read} and d.repair_order_id = $2 order by d.id desc limit 100`;
