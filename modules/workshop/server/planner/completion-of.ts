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
import { type Asking, type GatheredLoad, gatherLoad, type LoadOnFile } from './gather-load.ts';
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
  const { planned, partOf } = planOnFile({ house, jobs, needs }, asking);
  const own = planned.filter(({ job }) => job.visitId === car.visitId);
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

/** A few weeks hold what a shop has to do, as a rule; the rest of the calendar is made only when they do not. */
const horizonsInDays = [28, 90] as const;

/**
 * The plan looks as far ahead as it must: when every job finds room in the first weeks, none would be placed otherwise by
 * the weeks after them. A job that finds none in the longest has no date to tell.
 */
function planOnFile(
  onFile: LoadOnFile,
  asking: Omit<Asking, 'horizonDays'>,
): { planned: readonly PlannedJob[]; partOf: GatheredLoad['partOf'] } {
  const [short, long] = horizonsInDays;
  const plan = (horizonDays: number) => {
    const { load, partOf } = gatherLoad(onFile, { ...asking, horizonDays });
    return { planned: planShop(load, ({ visitId }) => visitId === asking.visitId), partOf };
  };
  const first = plan(short);
  return first.planned.some(findsNoTime) ? plan(long) : first;
}

function findsNoTime({ place, bounds }: PlannedJob): boolean {
  return place === null && bounds.some(({ code }) => code === 'no-time');
}
