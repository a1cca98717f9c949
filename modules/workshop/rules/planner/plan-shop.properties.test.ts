import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps, type TimeRange } from '#platform/rules/time-range.ts';
import { bayOf, fullShop, hour, jobOf, technicianOf } from './load.fixtures.ts';
import { planShop } from './plan-shop.ts';
import { planningOrder } from './planning-order.ts';
import type { OpenJob, PlannedJob, ShopLoad } from './shop-load.ts';

const skills = ['engine', 'body'];
const skill = fc.constantFrom(null, ...skills);
const kinds = fc.constantFrom(null, ['lift'], ['lift', 'flat']);

const pin = (people: number, bays: number) =>
  fc.record({
    technicianId: fc.nat(people - 1).map((n) => `t${n}`),
    bayId: bays > 0 ? fc.option(fc.nat(bays - 1).map((n) => `b${n}`)) : fc.constant(null),
    startAt: fc.option(fc.nat(60).map((n) => n * hour)),
    running: fc.boolean(),
  });

const jobs = (people: number, bays: number) =>
  fc
    .array(
      fc.record({
        car: fc.nat(6),
        remainingSeconds: fc.integer({ min: 1, max: 60_000 }),
        skill,
        bayKinds: kinds,
        dueAt: fc.nat(5),
        partsAt: fc.option(fc.nat(50).map((n) => n * hour)),
        pinned: fc.option(pin(people, bays), { freq: 3 }),
      }),
      { maxLength: 30 },
    )
    .map((given) =>
      given.map(
        ({ car, ...rest }, i): OpenJob => jobOf(`j${i}`, { ...rest, visitId: `v${car}`, position: i }),
      ),
    );

/** Shops of some people and bays, with holes in everybody's weeks. */
const load: fc.Arbitrary<ShopLoad> = fc
  .record({ people: fc.integer({ min: 1, max: 4 }), bays: fc.nat(3), now: fc.nat(30) })
  .chain(({ people, bays, now }) =>
    fc.record({
      now: fc.constant(now * hour),
      jobs: jobs(people, bays),
      technicians: fc.tuple(
        ...Array.from({ length: people }, (_, i) =>
          fc.record({ has: fc.subarray(skills), off: fc.nat(20) }).map(({ has, off }) => {
            const { working } = technicianOf('x');
            const here = working
              .filter((_range, n) => n !== off)
              .map((range) => ({ ...range, startAt: Math.max(range.startAt, now * hour) }))
              .filter((range) => range.startAt < range.endAt);
            return technicianOf(`t${i}`, { skills: has, working: here });
          }),
        ),
      ),
      bays: fc.constant(Array.from({ length: bays }, (_, i) => bayOf(`b${i}`, i === 0 ? 'flat' : 'lift'))),
    }),
  );

const placed = (plan: readonly PlannedJob[]) =>
  plan.flatMap(({ job, place }) => (place ? [{ job, ...place }] : []));
const doubled = <T>(
  all: readonly T[],
  same: (a: T, b: T) => boolean,
  time: (each: T) => readonly TimeRange[],
) =>
  all.flatMap((a, i) =>
    all.slice(i + 1).filter((b) => same(a, b) && time(a).some((x) => time(b).some((y) => overlaps(x, y)))),
  );
const isFree = ({ pinned }: OpenJob) => !(pinned?.running || (pinned && pinned.startAt !== null));

const fits = (needed: string | null, has: readonly string[]) => needed === null || has.includes(needed);
const fitsOne = (kind: string, allowed: readonly string[] | null) =>
  allowed === null || allowed.includes(kind);

describe('the plan of a shop', () => {
  it('QUOTE-5 uses no technician twice at once, and no bay for two cars', () => {
    fc.assert(
      fc.property(load, (given) => {
        const all = placed(planShop(given));
        const stay = (each: (typeof all)[number]) => [{ startAt: each.startAt, endAt: each.endAt }];
        expect(
          doubled(
            all,
            (a, b) => a.technicianId === b.technicianId,
            ({ work }) => work,
          ),
        ).toEqual([]);
        expect(
          doubled(
            all,
            (a, b) => a.bayId !== null && a.bayId === b.bayId && a.job.visitId !== b.job.visitId,
            stay,
          ),
        ).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('QUOTE-5 has a car in one place at a time, unless the foreman has put both jobs on the board', () => {
    fc.assert(
      fc.property(load, (given) => {
        const all = placed(planShop(given));
        const stay = (each: (typeof all)[number]) => [{ startAt: each.startAt, endAt: each.endAt }];
        const sameCar = (a: (typeof all)[number], b: (typeof all)[number]) =>
          a.job.visitId === b.job.visitId && (isFree(a.job) || isFree(b.job));
        expect(doubled(all, sameCar, stay)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('QUOTE-5 works the hours left, all within shifts, from now on and not before the parts', () => {
    fc.assert(
      fc.property(load, (given) => {
        const people = new Map(given.technicians.map((each) => [each.id, each]));
        for (const { job, startAt, endAt, technicianId, work } of placed(planShop(given))) {
          const seconds = work.reduce((sum, range) => sum + range.endAt - range.startAt, 0) / 1000;
          expect(seconds).toBe(job.remainingSeconds);
          expect([work[0]?.startAt, work.at(-1)?.endAt]).toEqual([startAt, endAt]);
          expect(startAt).toBeGreaterThanOrEqual(Math.max(given.now, job.partsAt ?? 0));
          const shifts = people.get(technicianId)?.working ?? [];
          for (const stretch of work) {
            expect(shifts.some((s) => s.startAt <= stretch.startAt && stretch.endAt <= s.endAt)).toBe(true);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('QUOTE-5 keeps to skills, kinds of bay and what the foreman has decided', () => {
    fc.assert(
      fc.property(load, (given) => {
        const people = new Map(given.technicians.map((each) => [each.id, each]));
        const bays = new Map(given.bays.map((each) => [each.id, each]));
        for (const { job, technicianId, bayId, startAt } of placed(planShop(given))) {
          const has = people.get(technicianId)?.skills ?? [];
          const kind = bays.get(bayId ?? '')?.kind ?? '';
          const isSkilled = job.pinned ? technicianId === job.pinned.technicianId : fits(job.skill, has);
          const isItsBay = job.pinned?.bayId
            ? bayId === job.pinned.bayId
            : !bayId || fitsOne(kind, job.bayKinds);
          expect({ isSkilled, isItsBay }).toEqual({ isSkilled: true, isItsBay: true });
          expect(startAt).toBeGreaterThanOrEqual(job.pinned?.startAt ?? 0);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('QUOTE-5 changes nothing, by an added job, for any job before it in planning order', () => {
    fc.assert(
      fc.property(load, fc.nat(), (given, which) => {
        const added = given.jobs[which % Math.max(1, given.jobs.length)];
        if (!added) return;
        const without = planShop({ ...given, jobs: given.jobs.filter(({ id }) => id !== added.id) });
        const upTo = (plan: PlannedJob[]) => plan.filter(({ job }) => planningOrder(job, added) < 0);
        expect(upTo(planShop(given))).toEqual(upTo(without));
      }),
      { numRuns: 300 },
    );
  });

  it('QUOTE-5 is the same whatever the order the load was read in', () => {
    fc.assert(
      fc.property(load, (given) => {
        const turned = {
          ...given,
          jobs: given.jobs.toReversed(),
          technicians: given.technicians.toReversed(),
        };
        expect(planShop(turned)).toEqual(planShop(given));
      }),
      { numRuns: 200 },
    );
  });

  it('QUOTE-5 finds for each job the place that ends first, of all that are left when its turn comes', () => {
    fc.assert(
      fc.property(load, (given) => {
        const done: PlannedJob[] = [];
        for (const planned of planShop(given)) {
          if (isFree(planned.job) && !planned.job.pinned) {
            expect(planned.place?.endAt ?? null).toBe(soonestByHand(given, done, planned.job));
          }
          done.push(planned);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('QUOTE-5 finds them also in a shop that is full, where it remembers what it has looked for', () => {
    const given = fullShop(120, 5, 4, technicianOf('x').working.slice(0, 10));
    const done: PlannedJob[] = [];
    for (const planned of planShop(given)) {
      if (!planned.job.pinned) {
        expect(planned.place?.endAt ?? null).toBe(soonestByHand(given, done, planned.job));
      }
      done.push(planned);
    }
    expect(placed(done).length).toBeGreaterThan(30);
  });
});

/** The slow way: every pair, every instant at which something begins or ends. */
function soonestByHand(given: ShopLoad, done: readonly PlannedJob[], job: OpenJob): number | null {
  const taken = placed(done);
  const hands = given.technicians.filter(({ skills: has }) => !job.skill || has.includes(job.skill));
  const bays = given.bays.filter(({ kind }) => !job.bayKinds || job.bayKinds.includes(kind));
  const from = Math.max(given.now, job.partsAt ?? 0);
  const edges = [from, ...taken.flatMap(({ endAt, work }) => [endAt, ...work.map((range) => range.endAt)])];
  let best: number | null = null;
  for (const hand of hands) {
    for (const edge of [...edges, ...hand.working.map(({ startAt }) => startAt)].filter((at) => at >= from)) {
      const stay = workFrom(hand.working, edge, job.remainingSeconds * 1000);
      if (!stay || (best !== null && stay.endAt >= best)) continue;
      const whole = [{ startAt: stay.startAt, endAt: stay.endAt }];
      const clashes = (mine: readonly TimeRange[], theirs: readonly TimeRange[]) =>
        mine.some((a) => theirs.some((b) => overlaps(a, b)));
      if (taken.some((other) => other.technicianId === hand.id && clashes(stay.work, other.work))) continue;
      if (taken.some((other) => other.job.visitId === job.visitId && clashes(whole, [other]))) continue;
      const isFreeBay = bays.some(
        ({ id }) => !taken.some((other) => other.bayId === id && clashes(whole, [other])),
      );
      if (bays.length === 0 || isFreeBay) best = stay.endAt;
    }
  }
  return best;
}

function workFrom(working: readonly TimeRange[], from: number, length: number) {
  const work: TimeRange[] = [];
  let left = length;
  for (const range of working) {
    const startAt = Math.max(range.startAt, from);
    if (startAt >= range.endAt) continue;
    const endAt = Math.min(range.endAt, startAt + left);
    work.push({ startAt, endAt });
    left -= endAt - startAt;
    if (left === 0) return { work, startAt: work[0]?.startAt ?? 0, endAt };
  }
  return null;
}
