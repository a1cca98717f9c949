import { estimated, hand, type Ordered } from '#tests/server/stages.ts';
import type { World } from '#tests/server/world.ts';
import { authorizeOrder } from './authorize-order.ts';
import { confirmOrder } from './confirm-order.ts';

/** Everything ticked: no wash, old parts back. */
export const five = {
  jobs: true,
  price: true,
  time: true,
  wash: { wanted: false },
  oldParts: { keep: true },
};

export function confirm(world: World, repairOrderId: string, ticks: object = five) {
  return world.done(world.people.lina, confirmOrder, { repairOrderId, ...ticks });
}

/** The customer draws their hand; whether it counts is for the test to say. */
export async function sign(world: World, repairOrderId: string, call = {}) {
  const given = { repairOrderId, signerName: '张三', signature: await hand() };
  return world.ask(world.people.lina, authorizeOrder, given, call);
}

/** An estimate with all five ticked, ready to be signed. */
export async function ready(world: World): Promise<Ordered> {
  const stay = await estimated(world);
  await confirm(world, stay.repairOrderId);
  return stay;
}
