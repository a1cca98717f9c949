import type { Bay, OpenJob, ShopLoad, Technician } from './shop-load.ts';

export const hour = 3_600_000;
const noDoubts = { partsUnknown: false, hoursUnknown: false, overrun: false, vague: false };

/** A job of an hour that anybody may do at once; say only what differs. */
export function jobOf(id: string, given: Partial<OpenJob> = {}): OpenJob {
  return {
    id,
    visitId: `car of ${id}`,
    remainingSeconds: 3_600,
    skill: null,
    bayKinds: null,
    priority: 0,
    dueAt: 0,
    arrivedAt: 0,
    position: 1,
    partsAt: null,
    pinned: null,
    doubts: noDoubts,
    ...given,
  };
}

/** Works from 0 to 8 h, pauses an hour after four, and comes back a day later. */
export function technicianOf(id: string, given: Partial<Technician> = {}): Technician {
  const day = (n: number) => [
    { startAt: n * 24 * hour, endAt: n * 24 * hour + 4 * hour },
    { startAt: n * 24 * hour + 5 * hour, endAt: n * 24 * hour + 9 * hour },
  ];
  return { id, skills: [], working: [0, 1, 2, 3, 4].flatMap(day), ...given };
}

export function bayOf(id: string, kind = 'lift'): Bay {
  return { id, kind };
}

export function loadOf(jobs: OpenJob[], given: Partial<ShopLoad> = {}): ShopLoad {
  return { now: 0, jobs, technicians: [technicianOf('chen')], bays: [bayOf('1')], ...given };
}

/**
 * A full shop for the bench: numbers that look like chance and are the same every time. Two working weeks of jobs per
 * thousand, six skills, some parts to come, some jobs on the board.
 */
export function fullShop(
  jobs: number,
  technicians: number,
  bays: number,
  working: Technician['working'],
): ShopLoad {
  const skills = ['engine', 'chassis', 'electrical', 'body', 'tyres', 'diagnosis'];
  const random = sequence(7);
  const pick = <T>(from: readonly T[]): T => from[random(from.length)] as T;
  const now = working[0]?.startAt ?? 0;
  const people = Array.from({ length: technicians }, (_, i) =>
    technicianOf(`t${i}`, { working, skills: skills.filter((_, s) => s === i % 6 || random(3) === 0) }),
  );
  return {
    now,
    technicians: people,
    bays: Array.from({ length: bays }, (_, i) => bayOf(`b${i}`, pick(['lift', 'lift', 'flat']))),
    jobs: Array.from({ length: jobs }, (_, i) => {
      const skill = random(2) ? pick(skills) : null;
      return jobOf(`j${i}`, {
        visitId: `v${Math.floor(i / 2)}`,
        remainingSeconds: 360 * (1 + random(30)),
        skill,
        bayKinds: random(3) ? ['lift', 'flat'] : ['lift'],
        dueAt: now + random(72) * hour,
        arrivedAt: now - random(9) * hour,
        position: i % 2,
        partsAt: random(5) ? null : now + random(60) * hour,
        pinned: random(8)
          ? null
          : { technicianId: pick(people).id, bayId: null, startAt: now + random(40) * hour, running: false },
      });
    }),
  };
}

/** Whole numbers below a bound, one after the other (a linear congruence: good enough to fill a shop). */
function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
