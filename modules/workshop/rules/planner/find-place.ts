import { contains, type TimeRange } from '#platform/rules/time-range.ts';
import type { Lane } from './lane.ts';
import { type Hand, kept, type ShopFloor, type Stand, type Stands } from './shop-floor.ts';
import type { OpenJob } from './shop-load.ts';
import { Soonest } from './soonest.ts';
import { endAt, positionAt, startAt } from './working-axis.ts';

/** A place found and not yet taken. */
export interface Found {
  readonly hand: Hand;
  readonly stand: Stand | null;
  /** Where on the technician's axis it begins. */
  readonly position: number;
  readonly startAt: number;
  readonly endAt: number;
}

interface Wanted {
  readonly length: number;
  readonly stands: Stands;
  /** Null when the foreman has decided: two may work on one car, if he says so. */
  readonly car: Lane | null;
  /** The car for which its own place in a bay is free. */
  readonly owner: string | null;
  /** Starts from which no bay has room for so long, as they are found out: no technician need try them again. */
  readonly cramped: TimeRange[];
  /** The car itself was in the way: what is found says nothing of other cars. */
  carWaited: boolean;
}

/** A technician with the first time they alone could do it. */
interface Offer {
  readonly hand: Hand;
  position: number;
  startAt: number;
  endAt: number;
}

/**
 * The place that ends first, of all pairs of a technician with the skill and a bay of the kind. Of all technicians the
 * one who alone would be done first is tried with car and bays; where those are taken, the offer moves on to when they
 * are not, and again the first is tried. The first that fits is the best, for every other would end later even alone.
 */
export function findPlace(
  floor: ShopFloor,
  job: OpenJob,
  hands: readonly Hand[],
  stands: Stands,
): Found | null {
  const decided = isOnBoard(job);
  const wanted: Wanted = {
    length: job.remainingSeconds * 1000,
    stands,
    car: decided ? null : floor.carOf(job.visitId),
    owner: decided ? job.visitId : null,
    cramped: [],
    carWaited: false,
  };
  const earliest = Math.max(floor.now, job.partsAt ?? 0, job.pinned?.startAt ?? 0);
  const from = decided || stands.all.length === 0 ? earliest : roomFrom(stands, earliest, wanted.length);
  const soonest = job.pinned ? null : kept(stands.soonest, hands, () => new Soonest());
  const noSooner = soonest?.endOf(wanted.length) ?? Number.NEGATIVE_INFINITY;
  const offers = hands.map((hand) => firstOffer(hand, from, noSooner, wanted.length));
  for (;;) {
    const offer = firstDone(offers);
    if (offer.endAt === Number.POSITIVE_INFINITY) return null;
    const again = whenToTryAgain(offer, wanted);
    if (typeof again === 'number') {
      moveOn(offer, positionAt(offer.hand.axis, again), wanted.length);
      continue;
    }
    if (earliest === floor.now && !wanted.carWaited) soonest?.note(wanted.length, offer.endAt);
    return { ...offer, stand: again };
  }
}

/** The foreman has given it a time, or its clock runs: where the car is then, is decided. */
export function isOnBoard({ pinned }: OpenJob): boolean {
  return pinned !== null && (pinned.running || pinned.startAt !== null);
}

function firstOffer(hand: Hand, from: number, noSooner: number, length: number): Offer {
  const { axis } = hand;
  const position = Math.max(positionAt(axis, from), positionAt(axis, noSooner) - length);
  return moveOn({ hand, position: 0, startAt: 0, endAt: 0 }, position, length);
}

function moveOn(offer: Offer, position: number, length: number): Offer {
  const { axis, lane } = offer.hand;
  offer.position = lane.firstFit(position, length);
  offer.startAt = startAt(axis, offer.position);
  offer.endAt = endAt(axis, offer.position + length);
  return offer;
}

/** Among equals the one who stands first, that is with the fewest skills. */
function firstDone(offers: readonly Offer[]): Offer {
  let first = offers[0] as Offer;
  for (const offer of offers) if (offer.endAt < first.endAt) first = offer;
  return first;
}

/** The bay for an offer (null where none is needed), or the instant before which this technician need not try. */
function whenToTryAgain(offer: Offer, wanted: Wanted): Stand | null | number {
  const { car, stands, owner, cramped, length } = wanted;
  const { startAt: start, endAt: end } = offer;
  const carTaken = car ? car.takenUntil(start, end, null) : start;
  if (carTaken > start) {
    wanted.carWaited = true;
    return carTaken;
  }
  if (stands.all.length === 0) return null;
  if (owner !== null) return chooseStand(stands, start, end, owner);
  const fullUntil = stands.full.takenUntil(start, end, null);
  if (fullUntil > start) return stands.full.firstFit(fullUntil, length);
  const known = cramped.find((range) => contains(range, start));
  if (known) return known.endAt;
  const choice = chooseStand(stands, start, end, null);
  if (typeof choice !== 'number') return choice;
  const room = roomFrom(stands, start, length);
  if (room > start) cramped.push({ startAt: start, endAt: room });
  return Math.max(choice, room);
}

/**
 * A bay that is free all the time, nights included, because a car in pieces stays where it is: of several the one that
 * was used last, so that long gaps stay whole. When none is free, the first instant one is given up; a time at which
 * all are taken is noted for those who ask next.
 */
function chooseStand(
  { all, full }: Stands,
  start: number,
  end: number,
  owner: string | null,
): Stand | number {
  let chosen: Stand | null = null;
  let usedLast = Number.NEGATIVE_INFINITY;
  let allTakenFrom = start;
  let next = Number.POSITIVE_INFINITY;
  for (const stand of all) {
    const other = stand.lane.lastInTheWay(start, end, owner);
    if (other) {
      allTakenFrom = Math.max(allTakenFrom, other.startAt);
      next = Math.min(next, other.endAt);
      continue;
    }
    const since = stand.lane.freeSince(start);
    if (chosen !== null && since <= usedLast) continue;
    chosen = stand;
    usedLast = since;
  }
  if (chosen) return chosen;
  if (owner === null && allTakenFrom < next) full.take(allTakenFrom, next);
  return next;
}

/** The first instant from which a bay has room for so long, done without a break. */
function roomFrom({ all }: Stands, from: number, length: number): number {
  let first = Number.POSITIVE_INFINITY;
  for (const { lane } of all) {
    first = Math.min(first, lane.firstFit(from, length));
    if (first === from) break;
  }
  return first;
}
