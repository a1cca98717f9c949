import type { DemoVehicle, Shop } from './furnishing/shop.ts';
import type { Random } from './random.ts';

/** A car that has not been here for a month, so that nobody's car lives in the shop; of this kind, where there is one. */
export function idleVehicle(shop: Shop, at: Date, random: Random, wanted = anyCar) {
  const idle = shop.vehicles.filter(({ lastSeen }) => at.getTime() - lastSeen > 30 * 24 * 3_600_000);
  const choices = [idle.filter(wanted), idle, shop.vehicles].find(({ length }) => length > 0) ?? [];
  const vehicle = random.pick(choices);
  vehicle.lastSeen = at.getTime();
  return vehicle;
}

const anyCar = (_: DemoVehicle) => true;

/** It was measured the last time it was here. */
export function wasMeasured({ measuredAt, lastSeen }: DemoVehicle): boolean {
  return measuredAt === lastSeen;
}

/** Who receives cars in this house. */
export function advisorsOf({ people }: Shop) {
  const advisors = [people.lina, people.liuyang, people.lucia];
  return advisors.filter((each) => each !== undefined);
}
