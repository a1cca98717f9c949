import {
  type Confirmation,
  type DriverAuthority,
  isExpired,
  judgeVariance,
  noticesToAcknowledge,
  type RepairOrderFacts,
} from '../../rules/index.ts';
import type { VisitRow } from './lock-visit.ts';
import type { OrderRow } from './read-order.ts';

/** What the order's lifecycle judges; `now` is needed only where the estimate may have run out. */
export function factsOfOrder(
  order: OrderRow,
  visit: Pick<VisitRow, 'protected_at' | 'odometer'>,
  now: Date | null = null,
): RepairOrderFacts {
  const workIsReleased = order.signed_at !== null || order.emergency_released_at !== null;
  return {
    state: order.state,
    jobs: order.jobs,
    unfinishedJobs: order.unfinished_jobs,
    undecidedJobs: order.undecided_jobs,
    unexplainedJobs: order.unexplained_jobs,
    unapprovedLines: workIsReleased ? order.unapproved_lines : 0,
    issuedLines: order.issued_lines,
    strayParts: order.stray_parts,
    unsignedConsents: order.unsigned_consents,
    promisedAt: order.promised_at,
    missingConfirmations: missingConfirmations(order),
    signedAt: order.signed_at,
    emergencyReleasedAt: order.emergency_released_at,
    protectedAt: visit.protected_at,
    odometerNoted: visit.odometer !== null,
    inspectorWorkedOnIt: order.worked_on_it,
    overrun: overrunOf(order),
    overrunBorne: order.overrun_borne_by !== null,
    settlementsPaid: order.settlements > 0 && order.settlements_open === 0,
    documentsComplete: true,
    estimateExpired: now !== null && isExpired(order.estimate_valid_until, now),
    unacknowledgedNotices: unacknowledgedIn(order),
    earlierRepairUnknown: order.earlier_repair_unknown,
    driver: driverOf(order),
  };
}

/** A11: how far the word of who brought the car goes; null where nothing limits it. */
export function driverOf(order: OrderRow): DriverAuthority | null {
  const { driver_limit_minor: limitMinor, customer_share_minor: shareMinor } = order;
  if (limitMinor === null) return null;
  return { limitMinor, shareMinor: shareMinor ?? 0, ownerAgreedMinor: order.owner_agreed_minor };
}

/** QUOTE-2, QUOTE-3: what the customer has still to acknowledge on this estimate. */
export function unacknowledgedIn(order: OrderRow) {
  const work = {
    customerPart: order.has_customer_part,
    nonGenuineCriticalPart: order.has_non_genuine_critical_part,
    itemPriced: order.is_item_priced,
  };
  return noticesToAcknowledge(work, order.acknowledged_notices);
}

/** Which of the five the customer has not confirmed yet. */
export function missingConfirmations(order: OrderRow): Confirmation[] {
  const confirmed: Record<Confirmation, boolean> = {
    jobs: order.jobs_confirmed,
    price: order.price_confirmed,
    time: order.time_confirmed,
    wash: order.wash_confirmed && order.wash !== null,
    'old-parts': order.old_parts_confirmed && order.keep_old_parts !== null,
  };
  return (Object.keys(confirmed) as Confirmation[]).filter((each) => !confirmed[each]);
}

/** HAND-2: the actual against the last word given; null before there was one. */
export function overrunOf(order: OrderRow): RepairOrderFacts['overrun'] {
  if (order.authorized_minor === null) return null;
  const { verdict } = judgeVariance({
    authorizedMinor: order.authorized_minor,
    actualMinor: order.total_minor,
    toleranceBp: order.tolerance_bp,
    unapprovedLines: order.unapproved_lines,
  });
  return verdict === 'within-note' ? 'within' : verdict;
}
