import type { z } from 'zod';
import type { Refusal } from '#platform/rules/refusal.ts';
import { lacksRight, mayAt } from '#platform/server/actor.ts';
import { keyIn, pageFrom } from '#platform/server/http/page.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import type { orderCard, orderList, orderListQuery } from '../../api/index.ts';
import { type PlateColumns, plateOf } from '../visits/cards/plate-of.ts';

type OrderCard = z.output<typeof orderCard>;

interface Row extends PlateColumns {
  id: string;
  version: number;
  visit_id: string;
  number: string;
  state: OrderCard['state'];
  total_minor: number;
  currency: string;
  promised_at: Date | null;
  created_at: Date;
  customer_id: string;
  customer_name: string;
  vehicle_id: string;
  make: string | null;
  model: string | null;
  model_year: number | null;
}

/** The orders of a workshop, newest first, each with customer and car: one statement that walks one index. */
export async function listOrders(
  { workshopId, state, limit, cursor }: z.output<typeof orderListQuery>,
  { tx, actor }: QueryContext,
): Promise<z.output<typeof orderList> | Refusal> {
  const missingRight = lacksRight(actor, 'visit.see', workshopId);
  if (missingRight) return missingRight;
  const before = idIn(cursor);
  const rows = await tx.rows<Row>(
    `list_orders${state ? '_of_state' : ''}${before ? '_before' : ''}_${limit}`,
    selectOrders(limit + 1, Boolean(state), Boolean(before)),
    [tx.organizationId, workshopId, ...(state ? [state] : []), ...(before ? [before] : [])],
  );
  const mayKnowCustomer = mayAt(actor, 'customer.see', workshopId);
  return pageFrom(
    rows,
    limit,
    (row) => present(row, mayKnowCustomer),
    (row) => row.id,
  );
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The order a page goes on before; a cursor that is none of ours begins at the newest. */
function idIn(cursor: string | undefined): string | undefined {
  const key = keyIn(cursor);
  return key && uuid.test(key) ? key : undefined;
}

function present(row: Row, mayKnowCustomer: boolean): OrderCard {
  return {
    id: row.id,
    version: row.version,
    visitId: row.visit_id,
    number: row.number,
    state: row.state,
    totalMinor: row.total_minor,
    currency: row.currency,
    promisedAt: row.promised_at?.toISOString() ?? null,
    createdAt: row.created_at.toISOString(),
    customer: mayKnowCustomer ? { id: row.customer_id, name: row.customer_name } : null,
    vehicle: {
      id: row.vehicle_id,
      plate: plateOf(row),
      make: row.make,
      model: row.model,
      modelYear: row.model_year,
    },
  };
}

/**
 * The newest are cut off before customers and cars are looked up: eighty look-ups, however many orders there are. How
 * many stands in the text: a plan for an unknown number is thought dear, and the database would plan each call anew.
 */
const selectOrders = (most: number, ofState: boolean, before: boolean) => `
  select o.*, k.name as customer_name, c.plate_text, c.plate_country, c.plate_kind, c.make, c.model, c.model_year
  from (
    select id, organization_id, version, visit_id, number, state, total_minor, currency, promised_at, created_at,
      customer_id, vehicle_id
    from repair_orders
    where organization_id = $1 and workshop_id = $2${ofState ? ' and state = $3' : ''}
      ${before ? `and id < $${ofState ? 4 : 3}` : ''}
    order by id desc limit ${most}) o
  join customers k on k.organization_id = o.organization_id and k.id = o.customer_id
  join vehicles c on c.organization_id = o.organization_id and c.id = o.vehicle_id
  order by o.id desc`;
