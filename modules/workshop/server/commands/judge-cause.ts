import type { z } from 'zod';
import { type AgreedBefore, keepConfirmedCause, readAgreedBefore } from '#modules/diagnosis/server/index.ts';
import { jobLifecycle } from '#modules/repair-orders/rules/index.ts';
import {
  type CoverFailed,
  type FullOrder,
  factsOfJob,
  finishOrderIfDone,
  type JobRow,
  judgeCover,
  lockFullOrder,
  saveJob,
} from '#modules/repair-orders/server/index.ts';
import { takeStep } from '#platform/rules/lifecycle.ts';
import { isRefusal, type Refusal, refuse, refuseField } from '#platform/rules/refusal.ts';
import { rolesAt } from '#platform/server/actor.ts';
import { type CommandContext, command } from '#platform/server/command/command.ts';
import { staleVersion } from '#platform/server/command/stale-version.ts';
import { jobParams, judgeCauseBody } from '../../api/index.ts';
import { clockOut } from '../clock/clock-out.ts';
import { customerLeft } from '../records/customer-left.ts';

const input = judgeCauseBody.extend(jobParams.shape);
type Judged = z.output<typeof input>;

/**
 * A2, A3, INSP-7: the technician names the cause and whether the promised payer answers for it. If the customer does,
 * the clock stops and they are asked with the price first; a cause that was not on the list stops the clock until it is
 * explained.
 */
export const judgeCause = command('job.judge-cause', input, async (judged, context) => {
  const { tx, now } = context;
  const full = await lockJudged(context, judged.jobId);
  if (isRefusal(full)) return full;
  const { visit, order, job } = full;
  const { cause, causeId } = judged;
  const agreed = await readAgreedBefore(tx, visit.id, job.started_at);
  if (causeId && !agreed.possibleCauses.some(({ id }) => id === causeId))
    return refuseField('/causeId', 'diagnosis/cause-not-on-list');
  const failed = failedOf(judged, full, agreed);
  if (isRefusal(failed)) return failed;
  const unknown = failed ? await refuseUnknownFiles(context, job, failed.fileIds) : null;
  if (unknown) return unknown;

  const isOffList = !causeId && listFor(job, agreed).length > 0;
  const isRepairAsked = failed !== null && hasRepair(full, job, failed);
  const mustStop = job.state === 'in-progress' && (isRepairAsked || isOffList);
  const worked = mustStop
    ? await clockOut(tx, job.id, { kind: 'paused', reason: 'approval', note: cause.slice(0, 200) }, now)
    : job.actual_seconds;
  const confirmedCauseId =
    causeId || isOffList
      ? keepConfirmedCause(context, { visit, concernId: job.concern_id, causeId, words: cause })
      : null;
  const saved = saveJob(tx, job, {
    ...{ cause, actual_seconds: worked },
    ...(mustStop ? { state: 'paused' as const } : {}),
  });
  const stopped = {
    ...job,
    cause,
    actual_seconds: worked,
    state: mustStop ? ('paused' as const) : job.state,
  };
  const jobs = full.jobs.map((each) => (each.id === job.id ? stopped : each));
  const outcome = await judgeCover(context, { ...full, jobs }, stopped, { cause, confirmedCauseId, failed });
  if (isRefusal(outcome)) return outcome;
  const finished = await finishOrderIfDone(context, full);
  const state = outcome.isAsked ? 'proposed' : saved.state;
  return { ...saved, state, orderState: finished?.state ?? order.state, ...outcome };
});

async function lockJudged(
  { tx, actor, expectedVersion }: CommandContext,
  jobId: string,
): Promise<(FullOrder & { job: JobRow }) | Refusal> {
  const full = await lockFullOrder(tx, 'job', jobId, actor);
  if (isRefusal(full)) return full;
  const job = full.jobs.find(({ id }) => id === jobId);
  if (!job) return refuse('request/not-found');
  const stale = staleVersion(expectedVersion, job.version);
  if (stale) return stale;
  const facts = factsOfJob(job, full.order, full.visit, actor);
  const step = takeStep(jobLifecycle, 'judgeCause', facts, rolesAt(actor, job.workshop_id));
  return step.ok ? { ...full, job } : step.refusal;
}

/** The causes named beforehand for what this job answers; those named for nothing in particular may be it as well. */
function listFor(job: JobRow, { possibleCauses }: AgreedBefore) {
  return possibleCauses.filter(({ concernId }) => !concernId || concernId === job.concern_id);
}

function failedOf(judged: Judged, full: FullOrder, agreed: AgreedBefore): CoverFailed | null | Refusal {
  const { ground, doneToFind, searchLineIds, fileIds, jobId } = judged;
  if (!ground) return null;
  if (!doneToFind) return refuseField('/doneToFind', 'field/needed');
  const { signedGrounds, diagnosisLimitMinor } = agreed;
  const diagnosisLeftMinor = customerLeft(diagnosisLimitMinor, full, jobId);
  return { ground, doneToFind, searchLineIds, fileIds, signedGrounds, diagnosisLeftMinor };
}

/** A job that was only a search goes on to its end: there is nothing to ask the customer for yet. */
function hasRepair({ lines }: FullOrder, job: JobRow, { searchLineIds }: CoverFailed): boolean {
  return lines.some(({ id, job_id }) => job_id === job.id && !searchLineIds.includes(id));
}

async function refuseUnknownFiles(
  { tx }: CommandContext,
  job: JobRow,
  fileIds: readonly string[],
): Promise<Refusal | null> {
  const rows = await tx.rows<{ id: string }>(
    'evidence_of_visit',
    `select id from files where organization_id = $1 and workshop_id = $2 and id = any($3)
       and (visit_id is null or visit_id = $4)`,
    [tx.organizationId, job.workshop_id, fileIds, job.visit_id],
  );
  const known = new Set(rows.map(({ id }) => id));
  const place = fileIds.findIndex((id) => !known.has(id));
  return place < 0 ? null : refuseField(`/fileIds/${place}`, 'job/no-such-photo');
}
