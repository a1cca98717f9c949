import type { z } from 'zod';
import { describeVisit } from '#modules/reception/server/commands/describe-visit.ts';
import { protect } from '#modules/reception/server/commands/protect.ts';
import { assignJob } from '#modules/workshop/server/commands/assign-job.ts';
import { issuePart } from '#modules/workshop/server/commands/issue-part.ts';
import { startJob } from '#modules/workshop/server/commands/start-job.ts';
import type { World } from './world.ts';

/* Steps of later stages, for tests of earlier ones: a stage itself never looks ahead. */

export function coverCar(world: World, visitId: string) {
  return world.done(world.people.lina, protect, { visitId });
}

/** Who brought the car, and up to how much they may agree. */
export function broughtBy(
  world: World,
  visitId: string,
  dropOff: z.input<typeof describeVisit.input>['dropOff'],
) {
  return world.done(world.people.lina, describeVisit, { visitId, dropOff });
}

export function startWork(world: World, jobId: string, who = world.people.chenbo) {
  return world.done(who, startJob, { jobId });
}

export function assign(world: World, job: z.input<typeof assignJob.input>) {
  return world.done(world.people.zhaolei, assignJob, job);
}

export function handOut(world: World, lineId: string, quantityMilli: number) {
  return world.done(world.people.wumei, issuePart, { lineId, quantityMilli });
}
