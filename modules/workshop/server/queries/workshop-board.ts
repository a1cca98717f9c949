import type { z } from 'zod';
import { getWorkshop } from '#modules/registry/server/index.ts';
import type { Refusal } from '#platform/rules/refusal.ts';
import { dayBounds, localDate } from '#platform/rules/zoned-time.ts';
import { lacksRight } from '#platform/server/actor.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import type { boardQuery, WorkshopBoard } from '../../api/index.ts';
import { presentCard } from '../cards/present-card.ts';
import {
  baysOf,
  openJobs,
  type PlacedRow,
  plannedOn,
  type TechnicianRow,
  techniciansOn,
} from './read-board-rows.ts';

/** SHOP-1: one day of the shop as the foreman sees it. */
export async function readWorkshopBoard(
  input: z.output<typeof boardQuery>,
  { tx, actor, now }: QueryContext,
): Promise<WorkshopBoard | Refusal> {
  const { workshopId } = input;
  const missingRight = lacksRight(actor, 'board.see', workshopId);
  if (missingRight) return missingRight;
  const { time_zone } = await getWorkshop(tx, workshopId);
  const on = input.on ?? localDate(now.getTime(), time_zone);
  const day = dayBounds(on, time_zone);
  const [open, planned, technicians, bays] = await Promise.all([
    openJobs(tx, workshopId, now),
    plannedOn(tx, workshopId, day, now),
    techniciansOn(tx, workshopId, on),
    baysOf(tx, workshopId),
  ]);
  return {
    on,
    startsAt: new Date(day.startAt).toISOString(),
    endsAt: new Date(day.endAt).toISOString(),
    technicians: technicians.map((each) => technicianOn(each, planned, open)),
    bays,
    unassigned: open.filter(({ state }) => state === 'approved').map(presentCard),
    onHold: open
      .filter(({ state }) => state === 'paused')
      .sort((a, b) => (a.paused_at?.getTime() ?? 0) - (b.paused_at?.getTime() ?? 0))
      .map(presentCard),
    leftOvers: open.filter((row) => isLeftOver(row, day.startAt)).map(presentPlaced),
  };
}

function technicianOn(
  { id, name, skills, absent }: TechnicianRow,
  planned: readonly PlacedRow[],
  open: readonly PlacedRow[],
): WorkshopBoard['technicians'][number] {
  const running = open.find((row) => row.technician_id === id && row.running_since !== null);
  return {
    id,
    name,
    skills: skills as WorkshopBoard['technicians'][number]['skills'],
    absent,
    assignments: planned.filter((row) => row.assigned_to === id).map(presentPlaced),
    running: running ? presentCard(running) : null,
  };
}

function isLeftOver(row: PlacedRow, dayStart: number): boolean {
  return row.assignment_id !== null && row.state !== 'approved' && row.ends_at.getTime() <= dayStart;
}

function presentPlaced(row: PlacedRow): WorkshopBoard['leftOvers'][number] {
  return {
    id: row.assignment_id ?? row.id,
    technicianId: row.assigned_to,
    bayId: row.assigned_bay_id,
    startsAt: row.starts_at.toISOString(),
    endsAt: row.ends_at.toISOString(),
    job: presentCard(row),
  };
}
