import type { Shop } from './furnish.ts';
import type { Random } from './random.ts';

/** A car that has not been here for a month, so that nobody's car lives in the shop. */
export function idleVehicle(shop: Shop, at: Date, random: Random) {
  const idle = shop.vehicles.filter(({ lastSeen }) => at.getTime() - lastSeen > 30 * 24 * 3_600_000);
  const vehicle = random.pick(idle.length > 0 ? idle : shop.vehicles);
  vehicle.lastSeen = at.getTime();
  return vehicle;
}

/** Who receives cars in this house. */
export function advisorsOf({ people }: Shop) {
  const advisors = [people.lina, people.liuyang, people.lucia];
  return advisors.filter((each) => each !== undefined);
}
