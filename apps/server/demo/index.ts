import type pg from 'pg';
import type { DemoAccount } from '#modules/registry/api/index.ts';
import { openGroup } from '#modules/registry/server/index.ts';
import { walkAroundAnswers } from '#modules/walk-around/server/index.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import { addDays, instantOf, localDate, weekdayOf } from '#platform/rules/zoned-time.ts';
import { inGroup } from '#platform/server/database/tx.ts';
import type { FileStore } from '#platform/server/files/file-store.ts';
import type { Route } from '#platform/server/http/routes.ts';
import { wordsOfToday } from './catalogue/today-words.ts';
import { furnish, ownerRoles } from './furnish.ts';
import type { Shop, Step } from './furnishing/shop.ts';
import { openDemoHouse, personAt } from './house.ts';
import { liveDay } from './live-day.ts';
import { beijing, type DemoProfile, demoPassword, valencia } from './profiles.ts';
import { type Random, randomFrom } from './random.ts';
import type { Stay, Story } from './stay/a-walk.ts';
import { lookAround } from './stay/look-around.ts';
import { walk } from './stay/walk.ts';
import { watchUntil } from './today/asking.ts';
import { makeTurnstile } from './turnstile.ts';
import { advisorsOf, idleVehicle } from './whose-turn.ts';

export type DemoSize = 'small' | 'large';

export interface DemoGround {
  readonly pool: pg.Pool;
  readonly files: FileStore;
  readonly routes: readonly Route[];
}

const daysOf: Readonly<Record<DemoSize, number>> = { small: 90, large: 730 };

/**
 * Fills an empty database with two workshops that know nothing of each other, one in Beijing and one in Valencia:
 * months of closed visits walked through the real commands at a clock we set, and a live day with cars at every stage.
 * The same seed gives the same workshops.
 */
export async function fillDemo(
  ground: DemoGround,
  {
    size,
    clock,
    onProgress,
  }: { size: DemoSize; clock: () => Date; onProgress: (done: number, total: number) => void },
): Promise<DemoAccount[]> {
  const days = daysOf[size];
  const total = [beijing, valencia].reduce(
    (sum, profile) => sum + 64 + Math.round((days * profile.visitsPerDay) / profile.everyDays),
    0,
  );
  let done = 0;
  const step: Step = (count = 1) => {
    done += count;
    onProgress(Math.min(done, total), total);
  };
  const filled = await Promise.all(
    [beijing, valencia].map((profile) => fill(ground, profile, days, clock, step)),
  );
  onProgress(total, total);
  return filled.flat();
}

async function fill(
  ground: DemoGround,
  profile: DemoProfile,
  days: number,
  clock: () => Date,
  step: Step,
): Promise<DemoAccount[]> {
  const random = randomFrom(profile.seed);
  const zone = profile.setup.workshop.timeZone;
  const today = localDate(clock().getTime(), zone);
  const opened = new Date(instantOf(addDays(today, -days - 1), '08:00', zone));
  const shop = await openShop(ground, profile, opened, random, step);
  const worked = Array.from({ length: days }, (_, place) => addDays(today, place - days)).filter(
    (on, place) => weekdayOf(on) !== 7 && (days - place) % profile.everyDays === 0,
  );
  const watched = worked.at(-4);
  for (const on of worked) {
    const first = on === watched ? ({ after: 'received', tell: watchUntil(today) } as const) : undefined;
    await walkDay(shop, profile, { on, first }, random, step);
  }
  await liveDay(shop, profile, clock(), random);
  return accountsOf(profile);
}

async function openShop(
  ground: DemoGround,
  profile: DemoProfile,
  opened: Date,
  random: Random,
  step: Step,
): Promise<Shop> {
  const organizationId = await openGroup(
    ground.pool,
    { body: profile.setup, idempotencyKey: undefined, device: 'Pitlane' },
    opened,
  );
  if (isRefusal(organizationId)) throw new Error(`The demo could not be opened: ${organizationId.code}`);
  const [place] = await inGroup(ground.pool, organizationId, (tx) =>
    tx.rows<{ workshop_id: string; staff_id: string }>(
      'demo_place',
      'select w.id as workshop_id, s.id as staff_id from workshops w, staff s where w.organization_id = $1 and s.organization_id = $1',
      [organizationId],
    ),
  );
  if (!place) throw new Error('The demo workshop is missing.');
  const { pool, files, routes } = ground;
  const house = openDemoHouse({
    execution: { pool, files, answers: walkAroundAnswers },
    routes,
    organizationId,
    workshopId: place.workshop_id,
    locale: profile.setup.workshop.locale,
  });
  house.at(opened);
  const owner = personAt(house, place.staff_id, profile.setup.owner.name, ownerRoles);
  return furnish(house, owner, profile, random, step);
}

/**
 * One day of the past: each technician takes cars one after the other, all of them driven off by evening. Cars of the
 * same hour are walked beside each other; what takes a number takes it in the order of the cars.
 */
async function walkDay(
  shop: Shop,
  profile: DemoProfile,
  { on, first }: { on: string; first: Story | undefined },
  random: Random,
  step: Step,
): Promise<void> {
  const zone = profile.setup.workshop.timeZone;
  const morning = instantOf(on, '08:30', zone);
  const evening = instantOf(on, '16:30', zone);
  const free = shop.technicians.map(() => morning + 30 * 60_000);
  for (let car = 0; car < profile.visitsPerDay; ) {
    const turnstile = makeTurnstile();
    const round: Promise<void>[] = [];
    for (const [place, technician] of shop.technicians.entries()) {
      const ready = free[place] ?? morning;
      if (car >= profile.visitsPerDay || ready > evening) continue;
      const chance = random.fork();
      const startsAt = new Date(Math.max(ready, morning + 45 * 60_000) + chance.below(20) * 60_000);
      const arrivesAt = new Date(startsAt.getTime() - chance.between(38, 55) * 60_000);
      const vehicle = idleVehicle(shop, arrivesAt, chance);
      const stay: Stay = {
        ...{ vehicle, arrivesAt, startsAt, technician, reach: 'gone' },
        bayId: shop.bayIds[place] as string,
        advisor: chance.pick(advisorsOf(shop)),
        keyTag: String((car % 40) + 1),
        numbered: turnstile.join(),
        story: car === 0 && first ? first : walkedAround(shop, chance),
      };
      car += 1;
      round.push(
        walk({ ...shop, house: shop.house.beside() }, stay, chance).then((until) => {
          free[place] = until.getTime();
          step();
        }),
      );
    }
    if (round.length === 0) return;
    await Promise.all(round);
  }
}

/** One in ten was looked at all around, so that there is something to hold today's car against. */
function walkedAround(shop: Shop, chance: Random): Story | undefined {
  if (!chance.percent(10) && shop.vehicles.some(({ measured }) => measured)) return undefined;
  const { prefersLater } = wordsOfToday(shop.house.locale);
  return { after: 'received', tell: (walk) => lookAround(walk, prefersLater) };
}

function accountsOf(profile: DemoProfile): DemoAccount[] {
  const { owner, workshop } = profile.setup;
  const place = { workshop: workshop.name, password: demoPassword };
  return [
    ...profile.people.map(({ key, name, roles }) => ({
      ...place,
      identifier: `${key}@demo.example`,
      name,
      roles: [...roles],
    })),
    { ...place, identifier: owner.email, name: owner.name, roles: [...ownerRoles] },
  ];
}
