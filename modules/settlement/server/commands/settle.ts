import { repairOrderLifecycle } from '#modules/repair-orders/rules/index.ts';
import {
  factsOfOrder,
  type JobRow,
  type LineRow,
  lockFullOrder,
  saveOrder,
  saveVisit,
} from '#modules/repair-orders/server/index.ts';
import { adviceLeft } from '#modules/walk-around/server/index.ts';
import { takeStep } from '#platform/rules/lifecycle.ts';
import { sum } from '#platform/rules/money.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import { rolesAt } from '#platform/server/actor.ts';
import { command } from '#platform/server/command/command.ts';
import { orderParams } from '../../api/index.ts';
import { isDueAtTheTill, type SettledJob, type SettledLine, sheetsOf } from '../../rules/index.ts';
import { issueSheets } from '../records/issue-sheets.ts';

/**
 * SETL-1 draws up what each payer owes from the actual work: also when more was signed for, the actual is billed. From
 * here the order's price stands; what is wrong is taken back by another sheet.
 */
export const settle = command('repair-order.settle', orderParams, async ({ repairOrderId }, context) => {
  const { tx, actor, now, announce } = context;
  const locked = await lockFullOrder(tx, 'repair-order', repairOrderId, actor);
  if (isRefusal(locked)) return locked;
  const { visit, order, jobs, lines } = locked;
  const step = takeStep(
    repairOrderLifecycle,
    'settle',
    factsOfOrder(order, visit),
    rolesAt(actor, order.workshop_id),
  );
  if (!step.ok) return step.refusal;
  const found = await adviceLeft(tx, visit.id, order.locale);
  const sheets = sheetsOf(jobs.map(settledJob), lines.map(settledLine), found);
  if (sum(sheets.map(({ totalMinor }) => totalMinor)) !== order.total_minor)
    throw new Error(`The sheets of order ${order.number} do not add up to it.`);
  const settlements = await issueSheets(context, {
    visit,
    repairOrderId,
    customerId: order.customer_id,
    currency: order.currency,
    pricesIncludeTax: order.prices_include_tax,
    sheets,
  });
  const ofCustomer = settlements.filter(({ payer }) => isDueAtTheTill(payer));
  const depositMinor = sum(settlements.map((each) => each.depositMinor));
  const dueMinor = sum(ofCustomer.map(({ totalMinor }) => totalMinor)) - depositMinor;
  const saved = saveOrder(tx, order, { state: step.to, settled_at: now, settled_by: actor.staffId });
  saveVisit(tx, visit, {
    ...{ due_minor: dueMinor, settled: true },
    deposit_held_minor: visit.deposit_held_minor - depositMinor,
  });
  announce({
    type: 'repair-order.settled',
    workshopId: order.workshop_id,
    visitId: visit.id,
    payload: { repairOrderId, settlements: settlements.map(({ id, totalMinor }) => ({ id, totalMinor })) },
  });
  const { id, visitId, state, version } = saved;
  return { id, visitId, state, version, dueMinor, settlements };
});

function settledJob(job: JobRow): SettledJob {
  return {
    ...{ id: job.id, state: job.state, title: job.title, cause: job.cause, correction: job.correction },
    ...{ safety: job.safety, finding: job.finding, declineReason: job.decline_reason },
    totalMinor: job.total_minor,
  };
}

function settledLine(line: LineRow): SettledLine {
  return {
    ...{ jobId: line.job_id, kind: line.kind, code: line.code, name: line.name, source: line.source },
    ...{ hoursSeconds: line.hours_seconds, rateMinor: line.rate_minor, quantityMilli: line.quantity_milli },
    ...{ unitPriceMinor: line.unit_price_minor, fixedMinor: line.fixed_minor, taxRateBp: line.tax_rate_bp },
    ...{ discountMinor: line.discount_minor, netMinor: line.net_minor, taxMinor: line.tax_minor },
    ...{ totalMinor: line.total_minor, shares: line.shares },
  };
}
