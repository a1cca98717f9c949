import { type Ask, driveHttp } from './drive.ts';
import type { Seeded } from './seed.ts';
import { orderFor } from './shop.ts';

export interface Counter {
  url: string;
  session: Record<string, string>;
  shop: Seeded;
  takeCar: () => { vehicleId: string; customerId: string };
  seconds: number;
}

const clients = 10;
const carsInside = 60;

/** The calls an advisor makes in the ten minutes at the counter and around the car, ten advisors at once. */
export async function benchReception(counter: Counter): Promise<void> {
  const visits = await letIn(counter);
  const any = () => visits[Math.floor(Math.random() * visits.length)] ?? '';
  const { workshopId } = counter.shop;
  const calls: [string, () => Ask][] = [
    ['visit page', () => get(counter, `/visits/${any()}`)],
    ['timeline', () => get(counter, `/visits/${any()}/timeline`)],
    ['reception queue', () => get(counter, `/reception-queue?workshopId=${workshopId}`)],
    ['walk-around', () => get(counter, `/visits/${any()}/walk-around`)],
    ['diagnosis', () => get(counter, `/visits/${any()}/diagnosis`)],
    ['completion time', () => get(counter, `/visits/${any()}/completion-time`)],
    [
      'hear a concern',
      () => post(counter, `/visits/${any()}/concerns`, { words: '刹车异响', kind: 'noise' }),
    ],
    [
      'mark damage',
      () =>
        post(counter, `/visits/${any()}/damage-marks`, {
          view: 'left',
          xBp: 4_000,
          yBp: 5_000,
          kind: 'scratch',
        }),
    ],
  ];
  for (const [name, ask] of calls) await time(counter, name, ask);
}

async function time({ url, seconds }: Counter, name: string, ask: () => Ask): Promise<void> {
  const first = ask();
  const answer = await fetch(`${url}${first.path}`, first);
  if (!answer.ok)
    throw new Error(`${first.method} ${first.path} answered ${answer.status}: ${await answer.text()}`);
  await driveHttp(url, clients, 1, ask);
  const { perSecond, p50, p95, failed } = await driveHttp(url, clients, seconds, ask);
  console.log(
    `${name.padEnd(16)} ${clients} clients | ${perSecond.toFixed(0).padStart(6)}/s p50 ${p50.toFixed(1)} ms p97.5 ${p95.toFixed(1)} ms` +
      (failed > 0 ? ` | failed ${failed}` : ''),
  );
}

/** Cars that are inside with an order and a promise, protected, as at ten in the morning. */
async function letIn(counter: Counter): Promise<string[]> {
  const inside: string[] = [];
  for (let n = 0; n < carsInside; n += 1) {
    const order = await send(counter, '/repair-orders', orderFor(counter.shop.workshopId, counter.takeCar()));
    await send(counter, `/visits/${order.visitId}/protect`, {});
    inside.push(order.visitId);
  }
  return inside;
}

async function send(counter: Counter, path: string, body: object): Promise<{ visitId: string }> {
  const asked = post(counter, path, body);
  const answer = await fetch(`${counter.url}${asked.path}`, asked);
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as { visitId: string };
}

function get({ session }: Counter, path: string): Ask {
  return { method: 'GET', path: `/api/v1${path}`, headers: session };
}

function post({ session }: Counter, path: string, body: object): Ask {
  return {
    method: 'POST',
    path: `/api/v1${path}`,
    headers: { ...session, 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
    body: JSON.stringify(body),
  };
}
