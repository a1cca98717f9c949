import { fillNotice } from '#modules/registry/rules/index.ts';
import type { Notices } from '#modules/registry/server/index.ts';
import { allowedActions } from '#platform/rules/lifecycle.ts';
import { type Actor, type Locale, mayAt, rolesAt } from '#platform/server/actor.ts';
import { withDetails } from '#platform/server/http/problem.ts';
import type { RepairOrder } from '../../api/index.ts';
import { isAgreed, isExpired, noticesOf, orderFollows, repairOrderLifecycle } from '../../rules/index.ts';
import type { FullOrder } from '../spine/lock-full-order.ts';
import {
  driverOf,
  factsOfOrder,
  missingConfirmations,
  overrunOf,
  unacknowledgedIn,
} from '../spine/order-facts.ts';
import type { OrderRow } from '../spine/read-order.ts';
import { totalsOf } from '../spine/save-totals.ts';
import { instantOf, presentJob } from './present-job.ts';
import { type ApprovalRow, presentApproval } from './read-approvals.ts';

/** An order with everything in it, in the language and with the rights of the one who looks. */
export function presentOrder(
  full: FullOrder & { notices: Notices },
  approvals: readonly ApprovalRow[],
  actor: Actor,
  locale: Locale,
  now: Date,
): RepairOrder {
  const { visit, order, jobs, lines } = full;
  const roles = rolesAt(actor, order.workshop_id);
  const mayKnowCustomer = mayAt(actor, 'customer.see', order.workshop_id);
  return {
    ...headOf(order),
    ...momentsOf(order),
    payers: [...totalsOf(jobs, lines).payers],
    confirmations: {
      jobs: order.jobs_confirmed,
      price: order.price_confirmed,
      time: order.time_confirmed,
      wash: order.wash_confirmed,
      oldParts: order.old_parts_confirmed,
    },
    missingConfirmations: missingConfirmations(order),
    wash: order.wash,
    keepOldParts: order.keep_old_parts,
    notices: noticesIn(full, locale),
    estimateExpired: order.signed_at === null && isExpired(order.estimate_valid_until, now),
    noticesToAcknowledge: unacknowledgedIn(order),
    driver: driverOf(order),
    overrun: overrunOf(order),
    overrunBorne: order.overrun_borne_by !== null,
    unapprovedLines: order.signed_at || order.emergency_released_at ? order.unapproved_lines : 0,
    signedByName: mayKnowCustomer ? order.signed_by_name : null,
    emergency: emergencyOf(order),
    jobs: jobs.map((job) => presentJob(job, full, actor, locale)),
    approvals: approvals.map((row) => presentApproval(row, mayKnowCustomer)),
    allowedActions: allowedActions(repairOrderLifecycle, factsOfOrder(order, visit, now), roles)
      .filter(({ action }) => !(orderFollows as readonly string[]).includes(action))
      .map((action) => withDetails(action, locale)),
  };
}

function headOf(order: OrderRow) {
  return {
    id: order.id,
    version: order.version,
    visitId: order.visit_id,
    workshopId: order.workshop_id,
    number: order.number,
    state: order.state,
    vehicleId: order.vehicle_id,
    customerId: order.customer_id,
    currency: order.currency,
    locale: order.locale,
    pricesIncludeTax: order.prices_include_tax,
    netMinor: order.net_minor,
    taxMinor: order.tax_minor,
    totalMinor: order.total_minor,
    authorizedMinor: order.authorized_minor,
    estimateVersion: order.estimate_version,
    contractVersion: order.contract_version,
  };
}

function momentsOf(order: OrderRow) {
  return {
    promisedAt: instantOf(order.promised_at),
    estimatedAt: instantOf(order.estimated_at),
    estimateValidUntil: instantOf(order.estimate_valid_until),
    signedAt: instantOf(order.signed_at),
    startedAt: instantOf(order.started_at),
    workFinishedAt: instantOf(order.work_finished_at),
    inspectedAt: instantOf(order.inspected_at),
    handedOverAt: instantOf(order.handed_over_at),
    settledAt: instantOf(order.settled_at),
    deliveredAt: instantOf(order.delivered_at),
    cancelledAt: instantOf(order.cancelled_at),
    cancelReason: order.cancel_reason,
    createdAt: order.created_at.toISOString(),
  };
}

function emergencyOf(order: OrderRow): RepairOrder['emergency'] {
  const { emergency_released_at: at, emergency_released_by: releasedBy, emergency_reason: reason } = order;
  return at && releasedBy ? { releasedAt: at.toISOString(), releasedBy, reason: reason ?? '' } : null;
}

function noticesIn(
  { order, jobs, lines, notices: say }: FullOrder & { notices: Notices },
  locale: Locale,
): RepairOrder['notices'] {
  const agreed = jobs.filter((job) => isAgreed(job.state));
  const notices = noticesOf({
    toleranceBp: order.tolerance_bp,
    jobs: agreed.map((job) => ({ pricingMethod: job.pricing_method })),
    lines: lines.filter((line) => agreed.some((job) => job.id === line.job_id)),
  });
  return notices.map(({ code, params }) => {
    const { version, texts } = say(code);
    return { code, params, version, text: fillNotice(texts[locale], params) };
  });
}
