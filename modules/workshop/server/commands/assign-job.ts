import type { z } from 'zod';
import { saveJob } from '#modules/repair-orders/server/index.ts';
import { isRefusal, type Refusal, refuseField } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { assignBody, type assigned, jobParams } from '../../api/index.ts';
import { planJob, warnOfPlan } from '../../rules/index.ts';
import { lockForJobStep } from '../lock-for-job-step.ts';
import { putOnBoard } from '../plan/put-on-board.ts';
import { type PlanOnFile, readPlan } from '../plan/read-plan.ts';
import { sayWarnings } from '../plan/say-warnings.ts';

/** SHOP-1: gives a job to a technician and a bay for a time; what it had before is free again. */
export const assignJob = command('job.assign', assignBody.extend(jobParams.shape), async (input, context) => {
  const { tx, actor, announce } = context;
  const { technicianId, bayId = null } = input;
  const locked = await lockForJobStep(context, 'assign', input.jobId);
  if (isRefusal(locked)) return locked;
  const { visit, job, to } = locked;
  const startsAt = new Date(input.startsAt);
  const time = planJob(startsAt, input.endsAt ? new Date(input.endsAt) : null, job.planned_seconds);
  if (isRefusal(time)) return time;
  const plan = await readPlan(tx, {
    workshopId: job.workshop_id,
    jobId: job.id,
    technicianId,
    bayId,
    startsAt,
  });
  const unfit = refusePlan(plan);
  if (isRefusal(unfit)) return unfit;

  const assignmentId = await putOnBoard(context, {
    workshopId: job.workshop_id,
    visitId: visit.id,
    jobId: job.id,
    technicianId,
    bayId,
    time,
    timeZone: unfit.time_zone,
  });
  if (isRefusal(assignmentId)) return assignmentId;
  const endsAt = new Date(time.endAt);
  const saved = saveJob(tx, job, {
    state: to,
    technician_id: technicianId,
    bay_id: bayId,
    planned_from: startsAt,
    planned_to: endsAt,
  });
  const placed = { technicianId, bayId, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() };
  announce({
    type: 'job.assigned',
    workshopId: job.workshop_id,
    visitId: visit.id,
    payload: { jobId: job.id, ...placed, before: { technicianId: job.technician_id, bayId: job.bay_id } },
  });
  const warnings = warnOfPlan({
    technician: unfit.technician,
    skills: unfit.skills,
    neededSkill: job.skill,
    isAbsent: unfit.is_absent,
    missingParts: unfit.missing_parts,
    endAt: time.endAt,
    promisedAt: visit.promised_at?.getTime() ?? null,
  });
  const answer: z.output<typeof assigned> = {
    ...saved,
    state: to,
    assignment: { id: assignmentId, ...placed },
    warnings: sayWarnings(warnings, actor.locale),
  };
  return answer;
});

function refusePlan(plan: PlanOnFile | null): PlanOnFile | Refusal {
  if (!plan?.works_here) return refuseField('/technicianId', 'workshop/not-a-technician-here');
  return plan.bay_here ? plan : refuseField('/bayId', 'workshop/not-a-bay-here');
}
