import type { Shop } from './furnishing/shop.ts';
import type { DemoProfile } from './profiles.ts';
import type { Random } from './random.ts';
import type { Reach, Story, Walk } from './stay/a-walk.ts';
import { walk } from './stay/walk.ts';
import { propose } from './stay/work.ts';
import { walkAllAround, walkHalfAround } from './today/around.ts';
import { askThrough, lookForFault } from './today/asking.ts';
import { complain } from './today/complaints.ts';
import { sendSomebody, sitsDown, tendDesk } from './today/desk.ts';
import { askByLink, askForDiscount, estimateTwice } from './today/offering.ts';
import { partIsOnOrder } from './today/parts.ts';
import { advisorsOf, idleVehicle, wasMeasured } from './whose-turn.ts';

/** A car of today: how far it has come, how long ago it arrived and goes to work, in minutes, in whose hands. */
type CarOfToday = readonly [
  reach: Reach,
  arrivedAgo: number,
  startedAgo: number,
  technician: number,
  tell?: (walk: Walk) => Promise<void>,
];

const busy = (now: Date): readonly CarOfToday[] => [
  ['gone', 420, 370, 0],
  ['gone', 400, 350, 1],
  ['settled', 330, 290, 0],
  ['handed-over', 280, 230, 1],
  ['inspected', 215, 160, 2],
  ['finished', 200, 150, 0, sitsDown(now, 6, 1)],
  ['finished', 190, 140, 1],
  ['working', 120, 75, 0, propose],
  ['working', 110, 60, 1, sitsDown(now, 25, 0)],
  ['working', 95, 45, 2, partIsOnOrder],
  ['signed', 60, -30, 0],
  ['estimated', 52, -60, 1, estimateTwice],
  ['estimated', 46, -75, 2, askByLink],
  ['received', 48, -90, 0, askForDiscount],
  ['received', 44, -100, 2, lookForFault],
  ['received', 38, -110, 1, walkAllAround],
  ['received', 33, -120, 0, askThrough],
  ['received', 25, -130, 1, walkHalfAround],
  ['waiting', 14, -140, 0, sendSomebody],
  ['waiting', 6, -150, 1],
];
const quiet = (now: Date): readonly CarOfToday[] => [
  ['settled', 260, 215, 0],
  ['working', 80, 40, 0, sitsDown(now, 12, 0)],
  ['estimated', 50, -40, 0, askByLink],
  ['received', 42, -90, 0, walkAllAround],
  ['received', 35, -150, 0, askThrough],
  ['waiting', 13, -200, 0, sendSomebody],
  ['waiting', 6, -240, 0],
];

/** Today, with cars at every stage: times count back from now, so the demo is alive whenever it is opened. */
export async function liveDay(shop: Shop, profile: DemoProfile, now: Date, random: Random): Promise<void> {
  const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
  const cars = (profile.visitsPerDay > 2 ? busy : quiet)(now);
  for (const [place, [reach, arrivedAgo, startedAgo, hands, tell]] of cars.entries()) {
    const technician = shop.technicians[hands % shop.technicians.length];
    if (!technician) continue;
    const arrivesAt = minutesAgo(arrivedAgo);
    const story: Story | undefined = tell && { after: reach, tell };
    await walk(
      { ...shop, house: shop.house.beside() },
      {
        vehicle: idleVehicle(shop, arrivesAt, random, tell === walkAllAround ? wasMeasured : undefined),
        arrivesAt,
        startsAt: minutesAgo(startedAgo),
        technician,
        bayId: shop.bayIds[place % Math.max(1, shop.bayIds.length - 1)] as string,
        advisor: random.pick(advisorsOf(shop)),
        keyTag: String(41 + place),
        reach,
        story,
        waitsForParts: tell === partIsOnOrder,
        mostSeconds: 3_600,
        numbered: (_step, work) => work(),
      },
      random,
    );
  }
  await tendDesk(shop, now, profile.setup.workshop.timeZone);
  await complain(shop, now);
}
