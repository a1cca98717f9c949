import { findPlace } from './find-place.ts';
import { planningOrder } from './planning-order.ts';
import { type Hand, type ShopFloor, type Stands, shopFloor } from './shop-floor.ts';
import type { Bound, OpenJob, PlannedJob, ShopLoad } from './shop-load.ts';
import { whyThen } from './why-then.ts';
import { stretches } from './working-axis.ts';

/**
 * Plans all open jobs of a shop. Each job, in planning order, takes the place that ends first in what those before it
 * have left, and is never moved again. Hence what may be relied on: a job added to the load changes nothing for any
 * job that comes before it in planning order; technician, bay and car are each in one place at a time; work lies within
 * shifts and adds up to the hours left; nothing starts before its parts. Reasons are given for the jobs asked for.
 */
export function planShop(load: ShopLoad, isAsked: (job: OpenJob) => boolean = () => true): PlannedJob[] {
  const floor = shopFloor(load);
  let before = 0;
  let vagueBefore = 0;
  return load.jobs.toSorted(planningOrder).map((job) => {
    const planned = {
      ...planJobOn(floor, job, isAsked(job)),
      vagueShare: before > 0 ? vagueBefore / before : 0,
    };
    before += job.remainingSeconds;
    if (job.doubts.vague) vagueBefore += job.remainingSeconds;
    return planned;
  });
}

function planJobOn(floor: ShopFloor, job: OpenJob, isAsked: boolean): Omit<PlannedJob, 'vagueShare'> {
  const hands = handsFor(floor, job);
  if (hands.length === 0) return { job, place: null, bounds: [never('nobody-skilled', job)] };
  const stands = standsFor(floor, job);
  const found = findPlace(floor, job, hands, stands);
  if (!found) return { job, place: null, bounds: [never('no-time', job)] };
  const bounds = isAsked ? whyThen(floor, job, found, hands, stands) : [];
  const { hand, stand, position, startAt, endAt } = found;
  const length = job.remainingSeconds * 1000;
  hand.lane.take(position, position + length);
  stand?.lane.take(startAt, endAt, job.visitId);
  floor.carOf(job.visitId).take(startAt, endAt);
  const work = stretches(hand.axis, position, position + length);
  return {
    job,
    place: { startAt, endAt, technicianId: hand.technician.id, bayId: stand?.bay.id ?? null, work },
    bounds,
  };
}

/** Whoever the foreman chose does it, skilled or not; one who is not of the shop any more is chosen anew. */
function handsFor(floor: ShopFloor, { pinned, skill }: OpenJob): readonly Hand[] {
  const chosen = pinned ? floor.hand(pinned.technicianId) : undefined;
  return chosen ? [chosen] : floor.handsWith(skill);
}

function standsFor(floor: ShopFloor, { pinned, bayKinds }: OpenJob): Stands {
  const chosen = pinned?.bayId ? floor.stand(pinned.bayId) : undefined;
  return chosen ?? floor.standsOf(bayKinds);
}

function never(code: 'nobody-skilled' | 'no-time', { skill }: OpenJob): Bound {
  return { code, at: null, decides: true, ...(skill ? { skill } : {}) };
}
