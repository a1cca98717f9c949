import type { Shop } from '../furnishing/shop.ts';
import type { Random } from '../random.ts';
import { wishFor } from '../wishes.ts';
import { minute, type Reach, type Stay, type Walk } from './a-walk.ts';
import { arrive, receive } from './arrive.ts';
import { handOver, inspect } from './inspect.ts';
import { leave, settle } from './leave.ts';
import { estimate, sign } from './order.ts';
import { begin, finish } from './work.ts';

/** Walks a car through the house by the real commands, each at its own time; gives when the technician is free again. */
export async function walk(shop: Shop, stay: Stay, random: Random): Promise<Date> {
  const wish = wishFor(shop, stay.vehicle, stay.technician.skills, random, stay.mostSeconds);
  const walked: Walk = {
    ...stay,
    shop,
    random,
    wish,
    visitId: '',
    orderId: '',
    concernId: null,
    concernIds: [],
    belongingIds: [],
    wanted: [],
  };
  shop.house.at(stay.arrivesAt);
  const legs: [Reach, (walk: Walk) => Promise<void>][] = [
    ['waiting', arrive],
    ['received', receive],
    ['estimated', estimate],
    ['signed', sign],
    ['working', begin],
    ['finished', finish],
    ['inspected', inspect],
    ['handed-over', handOver],
    ['settled', settle],
    ['gone', leave],
  ];
  for (const [reach, leg] of legs) {
    await leg(walked);
    if (reach === stay.story?.after) await stay.story.tell(walked);
    if (reach === stay.reach) break;
  }
  return new Date(stay.startsAt.getTime() + wish.seconds * 1_000 + 10 * minute);
}
