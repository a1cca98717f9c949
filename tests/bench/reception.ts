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
  const inside = await letIn(counter);
  const any = () => inside[Math.floor(Math.random() * inside.length)] as Inside;
  const calls = [...reading(counter, any), ...writing(counter, any)];
  for (const [name, ask] of calls) await time(counter, name, ask);
}

type Call = [name: string, ask: () => Ask];

function reading(counter: Counter, any: () => Inside): Call[] {
  const { workshopId } = counter.shop;
  const at = `workshopId=${workshopId}`;
  const call = (name: string, path: () => string): Call => [name, () => get(counter, path())];
  return [
    call('gate', () => `/gate?${at}`),
    call("the car's past", () => `/vehicles/${any().vehicleId}/past?${at}`),
    call('reception queue', () => `/reception-queue?${at}`),
    call('lounge', () => `/lounge?${at}`),
    call('visit page', () => `/visits/${any().visitId}`),
    call('timeline', () => `/visits/${any().visitId}/timeline`),
    call('walk-around', () => `/visits/${any().visitId}/walk-around`),
    call('diagnosis', () => `/visits/${any().visitId}/diagnosis`),
    call('the order', () => `/repair-orders/${any().orderId}`),
    call('packages offered', () => `/repair-orders/${any().orderId}/suggested-packages`),
    call('op-codes found', () => `/op-codes?${at}&q=zd`),
    call('parts found', () => `/parts?${at}&q=zd`),
    call('completion time', () => `/visits/${any().visitId}/completion-time`),
  ];
}

function writing(counter: Counter, any: () => Inside): Call[] {
  const call = (name: string, path: (inside: Inside) => string, body: () => object): Call => [
    name,
    () => post(counter, path(any()), body()),
  ];
  const device = () => ({ at: new Date().toISOString(), offsetMs: 0 });
  return [
    call(
      'hear a concern',
      ({ visitId }) => `/visits/${visitId}/concerns`,
      () => ({ words: '刹车异响', kind: 'noise' }),
    ),
    call(
      'mark damage',
      ({ visitId }) => `/visits/${visitId}/damage-marks`,
      () => ({
        ...{ view: 'left', xBp: 4_000, yBp: 5_000, kind: 'scratch' },
      }),
    ),
    call(
      'stand at stops',
      ({ visitId }) => `/visits/${visitId}/walk-around/stations`,
      () => ({
        stations: [{ station: 'front', found: false, device: device() }],
      }),
    ),
    call(
      'write a job',
      ({ orderId }) => `/repair-orders/${orderId}/jobs`,
      () => ({
        title: '四轮定位',
        lines: [{ kind: 'labor', name: '四轮定位', hoursSeconds: 3_600, rateMinor: 18_000 }],
      }),
    ),
  ];
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

interface Inside {
  visitId: string;
  orderId: string;
  vehicleId: string;
}

/** Cars that are inside with an order and a promise, protected, as at ten in the morning. */
async function letIn(counter: Counter): Promise<Inside[]> {
  const inside: Inside[] = [];
  for (let n = 0; n < carsInside; n += 1) {
    const car = counter.takeCar();
    const { id, visitId } = await send(counter, '/repair-orders', orderFor(counter.shop.workshopId, car));
    await send(counter, `/visits/${visitId}/protect`, {});
    inside.push({ visitId, orderId: id, vehicleId: car.vehicleId });
  }
  return inside;
}

async function send(counter: Counter, path: string, body: object): Promise<{ id: string; visitId: string }> {
  const asked = post(counter, path, body);
  const answer = await fetch(`${counter.url}${asked.path}`, asked);
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as { id: string; visitId: string };
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
