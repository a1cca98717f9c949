import { type Found, isOnBoard } from './find-place.ts';
import type { Hand, ShopFloor, Stands } from './shop-floor.ts';
import type { Bound, OpenJob } from './shop-load.ts';
import { positionAt, startAt, stretches } from './working-axis.ts';

/**
 * What a job had to wait for, earliest first; asked before its place is taken. Each is said for itself: the bay free at
 * ten past two and the pads at three are both told, and that the pads decide.
 */
export function whyThen(
  floor: ShopFloor,
  job: OpenJob,
  found: Found,
  hands: readonly Hand[],
  stands: Stands,
): Bound[] {
  const { now } = floor;
  const bounds: Omit<Bound, 'decides'>[] = [];
  if (job.doubts.partsUnknown) bounds.push({ code: 'part-unknown', at: job.partsAt });
  else if (job.partsAt !== null && job.partsAt > now) bounds.push({ code: 'part-arrives', at: job.partsAt });
  const plannedFor = job.pinned?.startAt ?? now;
  if (plannedFor > now) bounds.push({ code: 'planned-for', at: plannedFor });
  bounds.push(...technicianBound(now, job, hands), ...bayBound(now, job, stands));
  const carFree = isOnBoard(job) ? now : floor.carOf(job.visitId).firstFit(now, found.endAt - found.startAt);
  if (carFree > now) bounds.push({ code: 'car-free', at: carFree });
  const inOrder = bounds.sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
  const told = inOrder.map((bound, index) => ({ ...bound, decides: index === inOrder.length - 1 }));
  return [...told, ...goesOn(job, found)];
}

/** The first of those with the skill to be free for so long; not at work yet is another thing than busy. */
function technicianBound(now: number, job: OpenJob, hands: readonly Hand[]): Omit<Bound, 'decides'>[] {
  let first: Omit<Bound, 'decides'> | null = null;
  for (const { axis, lane, technician } of hands) {
    const here = positionAt(axis, now);
    const free = lane.firstFit(here, job.remainingSeconds * 1000);
    const at = startAt(axis, free);
    if (at <= now) return [];
    if (first?.at && at >= first.at) continue;
    const code = free === here ? 'shift-begins' : 'technician-free';
    first = { code, at, technicianId: technician.id, ...(job.skill ? { skill: job.skill } : {}) };
  }
  return first && first.at !== Number.POSITIVE_INFINITY ? [first] : [];
}

/** The first bay of the kind to have room, which need not be the one that is taken in the end. */
function bayBound(now: number, job: OpenJob, { all }: Stands): Omit<Bound, 'decides'>[] {
  if (isOnBoard(job)) return [];
  let first: Omit<Bound, 'decides'> | null = null;
  for (const { bay, lane } of all) {
    const at = lane.firstFit(now, job.remainingSeconds * 1000);
    if (at <= now) return [];
    if (!first?.at || at < first.at) first = { code: 'bay-free', at, bayId: bay.id };
  }
  return first ? [first] : [];
}

/** Work that a closing time cuts off goes on when the technician is back. */
function goesOn(job: OpenJob, { hand, position }: Found): Bound[] {
  const last = stretches(hand.axis, position, position + job.remainingSeconds * 1000);
  const again = last.length > 1 ? last.at(-1) : undefined;
  return again
    ? [{ code: 'goes-on', at: again.startAt, technicianId: hand.technician.id, decides: false }]
    : [];
}
