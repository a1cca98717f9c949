import type { Shop } from './furnish.ts';
import type { DemoProfile } from './profiles.ts';
import type { Random } from './random.ts';
import type { Reach, Story } from './stay/a-walk.ts';
import { walk } from './stay/walk.ts';
import { advisorsOf, idleVehicle } from './whose-turn.ts';

/** A car of today: how far it has come, how long ago it arrived, whose hands it is in, in minutes before now. */
type CarOfToday = readonly [
  reach: Reach,
  arrivedAgo: number,
  startedAgo: number,
  technician: number,
  story?: Story,
];

const busy: readonly CarOfToday[] = [
  ['gone', 420, 370, 0],
  ['gone', 400, 350, 1],
  ['settled', 330, 290, 0],
  ['handed-over', 300, 260, 1],
  ['inspected', 280, 240, 2],
  ['finished', 240, 195, 0],
  ['finished', 210, 165, 1],
  ['working', 120, 75, 0, 'asks'],
  ['working', 110, 60, 1],
  ['working', 95, 45, 2, 'waits-for-parts'],
  ['signed', 60, -30, 0],
  ['estimated', 40, -60, 1],
  ['received', 22, -90, 2],
  ['waiting', 11, -120, 0],
  ['waiting', 4, -120, 1],
];
const quiet: readonly CarOfToday[] = [
  ['settled', 260, 215, 0],
  ['working', 80, 40, 0],
  ['estimated', 35, -40, 0],
  ['waiting', 6, -90, 0],
];

/** Today, with cars at every stage: times count back from now, so the demo is alive whenever it is opened. */
export async function liveDay(shop: Shop, profile: DemoProfile, now: Date, random: Random): Promise<void> {
  const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
  const cars = profile.visitsPerDay > 2 ? busy : quiet;
  for (const [place, [reach, arrivedAgo, startedAgo, hands, story]] of cars.entries()) {
    const technician = shop.technicians[hands % shop.technicians.length];
    if (!technician) continue;
    const arrivesAt = minutesAgo(arrivedAgo);
    await walk(
      shop,
      {
        vehicle: idleVehicle(shop, arrivesAt, random),
        arrivesAt,
        startsAt: minutesAgo(startedAgo),
        technician,
        bayId: shop.bayIds[place % Math.max(1, shop.bayIds.length - 1)] as string,
        advisor: random.pick(advisorsOf(shop)),
        keyTag: String(41 + place),
        reach,
        story,
        mostSeconds: 3_600,
        numbered: (_step, work) => work(),
      },
      random,
    );
  }
}
