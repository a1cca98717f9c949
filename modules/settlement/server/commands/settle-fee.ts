import { taxRateFor } from '#modules/registry/server/index.ts';
import { lockVisit, saveVisit } from '#modules/repair-orders/server/index.ts';
import { sum } from '#platform/rules/money.ts';
import { isRefusal, refuse } from '#platform/rules/refusal.ts';
import { localDate } from '#platform/rules/zoned-time.ts';
import { lacksRight } from '#platform/server/actor.ts';
import { command } from '#platform/server/command/command.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import { readHouse } from '#platform/server/documents/house.ts';
import { visitParams } from '../../api/index.ts';
import { feeSheet } from '../../rules/index.ts';
import { issueSheets } from '../records/issue-sheets.ts';
import { inForce, readSettlements } from '../records/read-settlements.ts';

/** A26 draws up the fee of a visit that ends without repair: a sheet of its own, no repair statement. */
export const settleFee = command('repair-order.settle', visitParams, async ({ visitId }, context) => {
  const { tx, actor, now, announce } = context;
  const visit = await lockVisit(tx, 'visit', visitId, actor);
  if (isRefusal(visit)) return visit;
  const no = lacksRight(actor, 'repair-order.settle', visit.workshop_id);
  if (no) return no;
  const [fee, before, house] = await Promise.all([
    readFee(tx, visitId),
    readSettlements(tx, visitId),
    readHouse(tx, visit.workshop_id),
  ]);
  if (!fee) return refuse('settlement/no-fee');
  if (inForce(before).length > 0) return refuse('settlement/already-settled');
  const today = localDate(now.getTime(), house.timeZone);
  const taxRateBp = await taxRateFor(tx, visit.workshop_id, 'fee', today);
  const settlements = await issueSheets(context, {
    ...{ visit, repairOrderId: null, customerId: visit.customer_id, currency: house.currency },
    ...{ pricesIncludeTax: true, sheets: [feeSheet({ ...fee, taxRateBp })] },
  });
  announce({
    type: 'visit.fee-settled',
    workshopId: visit.workshop_id,
    visitId,
    payload: { settlementId: settlements[0]?.id, totalMinor: fee.totalMinor },
  });
  const depositMinor = sum(settlements.map((each) => each.depositMinor));
  const dueMinor = fee.totalMinor - depositMinor;
  const { id, state, version } = saveVisit(tx, visit, {
    ...{ due_minor: dueMinor, settled: true },
    deposit_held_minor: visit.deposit_held_minor - depositMinor,
  });
  return { id, visitId, state, version, dueMinor, settlements };
});

async function readFee(tx: Tx, visitId: string): Promise<{ name: string; totalMinor: number } | null> {
  const [fee] = await tx.rows<{ name: string; totalMinor: number }>(
    'fee_of_visit',
    `select fee_name as name, fee_minor as "totalMinor" from visits
     where organization_id = $1 and id = $2 and fee_minor is not null`,
    [tx.organizationId, visitId],
  );
  return fee ?? null;
}
