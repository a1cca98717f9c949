import { getServiceStandard } from '#modules/registry/server/index.ts';
import type { CarAsked } from '#modules/repair-orders/server/index.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import {
  type Confidence,
  confidenceOf,
  type PlannedJob,
  planShop,
  readyAt,
  workDoneAt,
} from '../../rules/index.ts';
import { gatherLoad } from './gather-load.ts';
import { type HouseRow, type LoadRow, readHouse, readNeeds, readOpenJobs } from './read-load.ts';

export interface Completion {
  readonly readyAt: Date | null;
  readonly workDoneAt: Date | null;
  readonly confidence: Confidence | null;
  readonly slackMinutes: number;
  /** The car's own jobs, planned. */
  readonly jobs: readonly PlannedJob[];
  /** All jobs that were planned with them. */
  readonly openJobs: number;
  readonly house: HouseRow;
  readonly rows: ReadonlyMap<string, LoadRow>;
  readonly partOf: ReadonlyMap<string, string>;
}

/** Plans the whole shop with this car in it: four statements that leave together, whatever the load. */
export async function completionOf(tx: Tx, car: CarAsked, now: Date): Promise<Completion> {
  const [house, jobs, needs, { parameters }] = await Promise.all([
    readHouse(tx, car.workshopId, now),
    readOpenJobs(tx, car, now),
    readNeeds(tx, car),
    getServiceStandard(tx, car.workshopId),
  ]);
  const { completionSlackMinutes, unknownPartHours } = parameters;
  const asking = { visitId: car.visitId, now: now.getTime(), unknownPartHours };
  const { load, partOf } = gatherLoad({ house, jobs, needs }, asking);
  const own = planShop(load, ({ visitId }) => visitId === car.visitId).filter(
    ({ job }) => job.visitId === car.visitId,
  );
  const doneAt = workDoneAt(own);
  const calendar = {
    timeZone: house.time_zone,
    openingHours: house.opening_hours,
    holidays: house.holidays,
  };
  const slackSeconds = completionSlackMinutes * 60;
  return {
    readyAt: doneAt === null ? null : new Date(readyAt(doneAt, slackSeconds, calendar)),
    workDoneAt: doneAt === null ? null : new Date(doneAt),
    confidence: doneAt === null ? null : confidenceOf(own, now.getTime(), slackSeconds),
    slackMinutes: completionSlackMinutes,
    jobs: own,
    openJobs: jobs.length,
    house,
    rows: new Map(jobs.map((row) => [row.id, row])),
    partOf,
  };
}
