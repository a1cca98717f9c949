import { getServiceStandard } from '#modules/registry/server/index.ts';
import { depositFor, ofCustomer, refusePartOrder } from '#modules/repair-orders/rules/index.ts';
import type { StoredShare, VisitRow } from '#modules/repair-orders/server/index.ts';
import { type Currency, currencyExponents, sum } from '#platform/rules/money.ts';
import type { Refusal } from '#platform/rules/refusal.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import { readHouse } from '#platform/server/documents/house.ts';

/** A line whose part has been ordered and not called off: its deposit is bound by it. */
export interface OrderedPart {
  lineId: string;
  name: string;
  repairOrderId: string;
  shares: readonly StoredShare[];
}

/** The parts of a visit that have been ordered for it, here or on their way. */
export function orderedPartsOf(tx: Tx, visitId: string): Promise<OrderedPart[]> {
  return tx.rows<OrderedPart>(
    'ordered_parts_of_visit',
    `select distinct on (l.id) l.id as "lineId", l.name, l.repair_order_id as "repairOrderId", l.shares
     from part_orders p join repair_order_lines l on l.organization_id = p.organization_id and l.id = p.line_id
     where p.organization_id = $1 and p.visit_id = $2 and p.ordered_at is not null
       and (p.cancelled_at is null or p.arrived_milli > 0)`,
    [tx.organizationId, visitId],
  );
}

interface Wanted {
  lineId: string;
  shares: readonly StoredShare[];
}

/** A28: what is held and not bound by parts ordered before must be enough for this one. */
export async function refuseOnDeposit(tx: Tx, visit: VisitRow, line: Wanted): Promise<Refusal | null> {
  const [{ parameters }, ordered, { currency }] = await Promise.all([
    getServiceStandard(tx, visit.workshop_id, visit.service_standard_version),
    orderedPartsOf(tx, visit.id),
    readHouse(tx, visit.workshop_id),
  ]);
  const terms = { fromMinor: parameters.partDepositFromMinor, minimumBp: parameters.partDepositBp };
  const partPriceMinor = ofCustomer(line.shares);
  if (depositFor(partPriceMinor, terms) === 0) return null;
  const others = ordered.filter(({ lineId }) => lineId !== line.lineId);
  const boundMinor = sum(others.map(({ shares }) => depositFor(ofCustomer(shares), terms)));
  const depositMinor = Math.max(0, visit.deposit_held_minor - boundMinor);
  const no = refusePartOrder({ partPriceMinor, depositMinor, minimumBp: terms.minimumBp });
  if (!no) return null;
  const digits = currencyExponents[currency as Currency];
  const said = (minor: unknown) => (Number(minor) / 10 ** digits).toFixed(digits);
  return {
    ...no,
    params: { ...no.params, minimum: said(no.params.minimumMinor), missing: said(no.params.missingMinor) },
  };
}
