import type { TimeRange } from '#platform/rules/time-range.ts';
import {
  bayKindsFor,
  expandCalendars,
  keptForLine,
  type OpenJob,
  type PartNeed,
  type Pin,
  planningOrder,
  remainingWork,
  Shelf,
  type ShopLoad,
} from '../../rules/index.ts';
import type { HouseRow, LoadRow, NeedRow } from './read-load.ts';

const day = 24 * 3_600_000;

export interface LoadOnFile {
  readonly house: HouseRow;
  readonly jobs: readonly LoadRow[];
  readonly needs: readonly NeedRow[];
}

export interface GatheredLoad {
  readonly load: ShopLoad;
  /** The part each job waits for the longest. */
  readonly partOf: ReadonlyMap<string, string>;
}

export interface Asking {
  readonly visitId: string;
  readonly now: number;
  /** How far the plan looks. */
  readonly horizonDays: number;
  readonly unknownPartHours: number;
}

/** Turns what is on file into what the planner takes. */
export function gatherLoad({ house, jobs, needs }: LoadOnFile, asking: Asking): GatheredLoad {
  const { now, horizonDays, unknownPartHours } = asking;
  const skillsAreKept = house.technicians.some(({ skills }) => skills.length > 0);
  const kinds = house.bays.map(({ kind }) => kind);
  const open = jobs.map((row) => openJob(row, asking, { skillsAreKept, kinds })).sort(planningOrder);
  const needsOf = new Map<string, PartNeed[]>();
  for (const row of needs) {
    const ofJob = needsOf.get(row.job_id);
    if (ofJob) ofJob.push(needOf(row));
    else needsOf.set(row.job_id, [needOf(row)]);
  }
  const shelf = new Shelf([...needsOf.values()].flat(), now, unknownPartHours * 3_600_000);
  const partOf = new Map<string, string>();
  const supplied = open.map((job): OpenJob => {
    const parts = shelf.take(needsOf.get(job.id) ?? []);
    if (parts.name) partOf.set(job.id, parts.name);
    const waits = parts.at === null && job.doubts.partsUnknown;
    return {
      ...job,
      partsAt: waits ? now + unknownPartHours * 3_600_000 : parts.at,
      doubts: { ...job.doubts, partsUnknown: waits || parts.isUnknown },
    };
  });
  const load = {
    now,
    jobs: supplied,
    technicians: techniciansOf(house, { startAt: now, endAt: now + horizonDays * day }),
    bays: house.bays,
  };
  return { load, partOf };
}

function openJob(
  row: LoadRow,
  { visitId, now }: Asking,
  { skillsAreKept, kinds }: { skillsAreKept: boolean; kinds: readonly string[] },
): OpenJob {
  const { seconds, hoursUnknown, overrun } = remainingWork(row.planned_seconds, row.worked_seconds);
  const arrivedAt = row.arrived_at.getTime();
  const skill = skillsAreKept ? row.skill : null;
  return {
    id: row.id,
    visitId: row.visit_id,
    remainingSeconds: seconds,
    skill,
    bayKinds: kinds.length > 0 ? bayKindsFor(row.skill, kinds) : null,
    priority: 0,
    dueAt: dueOf(row, visitId),
    arrivedAt,
    position: row.position,
    partsAt: null,
    pinned: pinOf(row, now),
    doubts: { partsUnknown: row.waits_for_part, hoursUnknown, overrun, vague: row.vague },
  };
}

/**
 * What nobody has promised is wished for within a day of coming. So is the car that is asked for: its own promise must
 * not make its place, or a promise too early would prove itself right.
 */
function dueOf({ visit_id, promised_at, arrived_at }: LoadRow, visitId: string): number {
  const promised = visit_id === visitId ? null : promised_at;
  return promised?.getTime() ?? arrived_at.getTime() + day;
}

/** A plan whose time has passed is a person's word only. */
function pinOf(row: LoadRow, now: number): Pin | null {
  const { running_by, technician_id, bay_id, starts_at, ends_at } = row;
  if (running_by) return { technicianId: running_by, bayId: bay_id, startAt: null, running: true };
  if (!technician_id) return null;
  const startAt = starts_at && ends_at && ends_at.getTime() > now ? starts_at.getTime() : null;
  return { technicianId: technician_id, bayId: bay_id, startAt, running: false };
}

function needOf(row: NeedRow): PartNeed {
  const keptMilli = keptForLine(row.came_milli, row.needed_milli, 0);
  return {
    shelfId: row.part_id ?? row.line_id,
    name: row.name,
    neededMilli: row.needed_milli,
    stockMilli: row.part_id === null ? keptMilli : row.stock_milli,
    keptMilli: row.part_id === null ? keptMilli : Math.min(keptMilli, row.stock_milli),
    expectedAt: row.expected_at?.getTime() ?? null,
  };
}

/** Who has no shifts on file anywhere works whenever the house is open; who has them elsewhere only, not here. */
function techniciansOf(house: HouseRow, within: TimeRange): ShopLoad['technicians'] {
  const people = house.technicians.map(({ id, has_shifts, shifts, absences }) => ({
    id,
    shifts: has_shifts ? shifts : null,
    absences,
  }));
  const calendar = {
    timeZone: house.time_zone,
    openingHours: house.opening_hours,
    holidays: house.holidays,
  };
  const hours = expandCalendars(calendar, people, within);
  return house.technicians.map(({ id, skills }) => ({ id, skills, working: hours.get(id) ?? [] }));
}
