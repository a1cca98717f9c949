import type { z } from 'zod';
import type { visitParams } from '#modules/repair-orders/api/index.ts';
import { readVisit } from '#modules/repair-orders/server/index.ts';
import { isRefusal, type Refusal } from '#platform/rules/refusal.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import type { CompletionTime } from '../../api/index.ts';
import type { Bound, PlannedJob } from '../../rules/index.ts';
import { type Completion, completionOf } from '../planner/completion-of.ts';

/** QUOTE-5: when this car can be ready by the load of the shop as it is now, how sure that is, and what decides it. */
export async function readCompletionTime(
  { visitId }: z.output<typeof visitParams>,
  { tx, actor, now }: QueryContext,
): Promise<CompletionTime | Refusal> {
  const visit = await readVisit(tx, 'visit', visitId, actor);
  if (isRefusal(visit)) return visit;
  const completion = await completionOf(tx, { workshopId: visit.workshop_id, visitId }, now);
  return {
    readyAt: completion.readyAt?.toISOString() ?? null,
    workDoneAt: completion.workDoneAt?.toISOString() ?? null,
    confidence: completion.confidence,
    slackMinutes: completion.slackMinutes,
    computedAt: now.toISOString(),
    openJobs: completion.openJobs,
    jobs: completion.jobs.map((planned) => presentPlanned(planned, completion)),
  };
}

function presentPlanned(
  { job, place, bounds }: PlannedJob,
  completion: Completion,
): CompletionTime['jobs'][number] {
  return {
    jobId: job.id,
    title: completion.rows.get(job.id)?.title ?? '',
    startsAt: place ? said(place.startAt) : null,
    endsAt: place ? said(place.endAt) : null,
    technician: named(completion.house.technicians, place?.technicianId),
    bay: named(completion.house.bays, place?.bayId),
    work: (place?.work ?? []).map(({ startAt, endAt }) => ({ startsAt: said(startAt), endsAt: said(endAt) })),
    reasons: bounds.map((bound) => presentBound(bound, completion, completion.partOf.get(job.id) ?? null)),
  };
}

function presentBound(
  bound: Bound,
  { house }: Completion,
  part: string | null,
): CompletionTime['jobs'][number]['reasons'][number] {
  const isPart = bound.code === 'part-arrives' || bound.code === 'part-unknown';
  return {
    code: bound.code,
    at: bound.at === null ? null : said(bound.at),
    decides: bound.decides,
    technician: named(house.technicians, bound.technicianId)?.name ?? null,
    bay: named(house.bays, bound.bayId)?.name ?? null,
    skill: bound.skill ?? null,
    part: isPart ? part : null,
  };
}

function named(from: readonly { id: string; name: string }[], wanted: string | null | undefined) {
  const found = from.find(({ id }) => id === wanted);
  return found ? { id: found.id, name: found.name } : null;
}

function said(at: number): string {
  return new Date(at).toISOString();
}
