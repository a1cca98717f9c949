import { signatureOf } from '../signature.ts';
import { after, minute, type Walk } from './a-walk.ts';
import { acceptWanted } from './look-around.ts';

/** The order is written and not given to the customer yet. */
export async function openOrder(walk: Walk): Promise<void> {
  const { shop, visitId, advisor, wish, concernId, startsAt, numbered } = walk;
  after(walk, 18);
  const promisedAt = new Date(
    startsAt.getTime() + wish.seconds * 1_000 + wish.slackMinutes * minute,
  ).toISOString();
  const jobs = wish.jobs.map((job, place) => ({ ...job, concernId: place === 0 ? concernId : null }));
  const { id } = await numbered('order', () =>
    shop.house.act<{ id: string }>(advisor, 'POST', '/repair-orders', { visitId, jobs, promisedAt }),
  );
  walk.orderId = id;
  await acceptWanted(walk);
}

export async function estimate(walk: Walk): Promise<void> {
  await openOrder(walk);
  after(walk, 22);
  await giveEstimate(walk);
}

export async function giveEstimate({ shop, advisor, orderId: repairOrderId }: Walk): Promise<void> {
  await shop.house.act(advisor, 'POST', '/repair-orders/:repairOrderId/estimate', { repairOrderId });
}

export async function sign(walk: Walk): Promise<void> {
  const { shop, orderId: repairOrderId, advisor, vehicle, random } = walk;
  const order = (method: 'POST' | 'PUT', url: string, input: object = {}) =>
    shop.house.act<{ version: number }>(advisor, method, url, { repairOrderId, ...input });
  after(walk, 25);
  await order('PUT', '/repair-orders/:repairOrderId/confirmations', {
    jobs: true,
    price: true,
    time: true,
    wash: { wanted: random.percent(80) },
    oldParts: { keep: random.percent(25) },
  });
  after(walk, 27);
  await order('POST', '/repair-orders/:repairOrderId/authorize', {
    signerName: vehicle.customerName,
    signature: await signatureOf(vehicle.customerName),
  });
}
