import { allowedActions } from '#platform/rules/lifecycle.ts';
import { type Actor, type Locale, rolesAt } from '#platform/server/actor.ts';
import { withDetails } from '#platform/server/http/problem.ts';
import type { Job } from '../../api/index.ts';
import { jobFollows, jobLifecycle } from '../../rules/index.ts';
import { presentCover } from '../cover/cover-found.ts';
import type { FullOrder } from '../spine/lock-full-order.ts';
import { factsOfJob } from '../spine/lock-job.ts';
import type { JobRow } from '../spine/read-jobs.ts';
import { presentLine } from './present-line.ts';

/** A job with its lines and what the one who looks may do with it. */
export function presentJob(
  job: JobRow,
  { visit, order, lines }: FullOrder,
  actor: Actor,
  locale: Locale,
): Job {
  const actions = allowedActions(
    jobLifecycle,
    factsOfJob(job, order, visit, actor),
    rolesAt(actor, job.workshop_id),
  );
  return {
    id: job.id,
    version: job.version,
    position: job.position,
    title: job.title,
    concernId: job.concern_id,
    opCodeId: job.op_code_id,
    packageId: job.package_id,
    vague: job.vague,
    origin: job.origin,
    pricingMethod: job.pricing_method,
    riskMarginMinor: job.risk_margin_minor,
    resultCriterion: job.result_criterion,
    repairCategory: job.repair_category,
    skill: job.skill,
    state: job.state,
    safety: job.safety,
    finding: job.finding,
    photos: job.photos,
    ...planOf(job),
    cause: job.cause,
    correction: job.correction,
    totalMinor: job.total_minor,
    authorizedMinor: job.authorized_minor,
    approvedAt: instantOf(job.approved_at),
    declinedAt: instantOf(job.declined_at),
    declineReason: job.decline_reason,
    cancelledAt: instantOf(job.cancelled_at),
    cancelReason: job.cancel_reason,
    startedAt: instantOf(job.started_at),
    finishedAt: instantOf(job.finished_at),
    reworks: job.reworks,
    cover: presentCover(job, lines) as Job['cover'],
    lines: lines.filter((line) => line.job_id === job.id).map(presentLine),
    allowedActions: actions
      .filter(({ action }) => !(jobFollows as readonly string[]).includes(action))
      .map((action) => withDetails(action, locale)),
  };
}

function planOf(job: JobRow) {
  return {
    plannedSeconds: job.planned_seconds,
    actualSeconds: job.actual_seconds,
    technicianId: job.technician_id,
    technicianName: job.technician_name,
    bayId: job.bay_id,
    plannedFrom: instantOf(job.planned_from),
    plannedTo: instantOf(job.planned_to),
  };
}

/** An instant as the API writes it. */
export function instantOf(at: Date | null): string | null {
  return at?.toISOString() ?? null;
}
