import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#platform/server/ids.ts';
import { actorOf } from '#tests/cast.ts';
import { type Served, serve } from '#tests/server/serve.ts';
import { estimated, received, shelvesOf, signed } from '#tests/server/stages.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import type { RepairOrder } from '../../api/index.ts';
import { orderRoutes } from './routes.ts';

let world: World;
let served: Served;
beforeAll(async () => {
  world = await openWorld();
  served = await serve(world, orderRoutes);
});
afterAll(async () => {
  await served.close();
  await world.close();
});

const get = async (url: string, who = world.people.lina) => {
  const response = await served.as(who, { method: 'GET', url });
  return { status: response.statusCode, etag: response.headers.etag, body: response.json() };
};
const listed = (query = '', who = world.people.lina) =>
  get(`/repair-orders?workshopId=${world.workshopId}${query}`, who);
const allowed = (actions: RepairOrder['allowedActions']) =>
  actions.filter((each) => each.allowed).map(({ action }) => action);

describe('a repair order', () => {
  it('RO-4 is read with jobs, lines, payers, and what may be done next with the reasons for the rest', async () => {
    const stay = await estimated(world);
    const { status, etag, body } = await get(`/repair-orders/${stay.repairOrderId}`);
    expect([status, etag]).toEqual([200, '"2"']);
    const order = body as RepairOrder;
    expect(order).toMatchObject({
      ...{ state: 'estimated', totalMinor: 63_600, currency: 'CNY', overrun: null, estimateVersion: 1 },
      payers: [{ payer: 'customer', totalMinor: 63_600 }],
      missingConfirmations: ['jobs', 'price', 'time', 'wash', 'old-parts'],
      notices: [{ code: 'tolerance', text: expect.stringContaining('10 %') }],
      jobs: [
        { title: '更换前制动片', concernId: stay.concernId, lines: [{ kind: 'labor' }, { kind: 'part' }] },
      ],
    });
    expect(allowed(order.allowedActions)).toEqual([
      ...['renewEstimate', 'chooseAlternative', 'acknowledge', 'revise', 'confirm', 'cancel'],
    ]);
    const authorize = order.allowedActions.find(({ action }) => action === 'authorize');
    expect(authorize).toMatchObject({ allowed: false, reasons: [{ code: 'repair-order/not-confirmed' }] });
    expect(authorize?.reasons[0]?.detail).toMatch(/five confirmations/);
  });

  it('offers each person their own steps, and none that only follow from others', async () => {
    const stay = await signed(world);
    const by = async (who = world.people.lina) => {
      const { body } = await get(`/repair-orders/${stay.repairOrderId}`, who);
      const order = body as RepairOrder;
      return { order: allowed(order.allowedActions), job: allowed(order.jobs[0]?.allowedActions ?? []) };
    };
    expect(await by()).toEqual({
      order: ['revise', 'proposeWork', 'noteActual', 'cancel'],
      job: ['cancel', 'judgeCause', 'noteActual'],
    });
    expect(await by(world.people.chenbo)).toEqual({ order: ['proposeWork'], job: ['start', 'judgeCause'] });
    expect(await by(world.people.zhaolei)).toEqual({
      order: ['proposeWork', 'noteActual'],
      job: ['assign', 'start', 'judgeCause', 'noteActual'],
    });
  });

  it('names the customer’s hand only to who may see customers', async () => {
    const stay = await signed(world);
    const url = `/repair-orders/${stay.repairOrderId}`;
    expect((await get(url)).body).toMatchObject({
      signedByName: '张三',
      approvals: [{ decidedByName: '张三', signed: true }],
    });
    expect((await get(url, world.people.chenbo)).body).toMatchObject({
      signedByName: null,
      approvals: [{ decidedByName: null }],
    });
  });

  it('is not there for who works elsewhere', async () => {
    const stay = await estimated(world);
    const stranger = actorOf(newId(new Date()), '路人', world.organizationId, newId(new Date()), [
      'service-advisor',
    ]);
    expect((await get(`/repair-orders/${stay.repairOrderId}`, stranger)).status).toBe(404);
    expect((await listed('', stranger)).status).toBe(404);
  });
});

describe('the list of repair orders', () => {
  it('shows the newest first with customer and car, page by page', async () => {
    for (let made = 0; made < 3; made += 1) await estimated(world);
    const whole = (await listed()).body as { items: { id: string }[]; nextCursor: string | null };
    expect(whole.items[0]).toMatchObject({
      customer: { id: world.customerId, name: '张三' },
      vehicle: { plate: { country: 'CN', kind: 'blue' }, make: 'Toyota', model: 'Corolla' },
    });
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page = (await listed(`&limit=2${cursor ? `&cursor=${cursor}` : ''}`)).body as typeof whole;
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(whole.items.map(({ id }) => id));
    expect(seen).toEqual(seen.toSorted().toReversed());
  });

  it('shows those of one state, and the customer only to who may see customers', async () => {
    await signed(world);
    const { body } = await listed('&state=authorized', world.people.chenbo);
    const { items } = body as { items: { state: string; customer: unknown }[] };
    expect(new Set(items.map(({ state }) => state))).toEqual(new Set(['authorized']));
    expect(new Set(items.map(({ customer }) => customer))).toEqual(new Set([null]));
  });

  it('begins at the newest with a cursor that is none of ours', async () => {
    const cursor = Buffer.from('not an id').toString('base64url');
    expect((await listed(`&limit=1&cursor=${cursor}`)).body).toEqual((await listed('&limit=1')).body);
  });
});

describe('the way in', () => {
  it('opens an order with 201, its version as ETag, and the same answer for the same key', async () => {
    const { visitId } = await received(world);
    const { pads } = await shelvesOf(world);
    const send = () =>
      served.as(world.people.lina, {
        ...{ method: 'POST', url: '/repair-orders', payload: { visitId, jobs: [{ opCodeId: pads }] } },
        headers: { 'idempotency-key': `the-way-in-${visitId}` },
      });
    const [first, again] = [await send(), await send()];
    expect([first.statusCode, first.headers.etag, first.json().number]).toEqual([
      201,
      '"1"',
      expect.stringMatching(/^RO2026-/),
    ]);
    expect([again.statusCode, again.headers['idempotent-replayed'], again.json()]).toEqual([
      201,
      'true',
      first.json(),
    ]);
  });

  it('says what is wrong at each field, in the language of who asks', async () => {
    const { visitId } = await received(world);
    const jobs = [{ lines: [{ kind: 'labor', name: '检查', hoursSeconds: 100 }] }];
    const who = { ...world.people.lina, locale: 'zh-CN' as const };
    const response = await served.as(who, {
      method: 'POST',
      url: '/repair-orders',
      payload: { visitId, jobs },
    });
    expect(response.statusCode).toBe(422);
    expect(response.json().errors).toEqual([
      { pointer: '/jobs/0/title', code: 'field/needed', detail: '此项必填。' },
      {
        pointer: '/jobs/0/lines/0/hoursSeconds',
        code: 'price/hours-not-in-tenths',
        detail: '工时以 0.1 小时为单位。',
      },
    ]);
  });

  it('asks which version of a line was seen before it is changed', async () => {
    const stay = await estimated(world);
    const url = `/lines/${stay.lines[0]?.id}`;
    const blind = await served.as(world.people.lina, {
      method: 'PATCH',
      url,
      payload: { hoursSeconds: 360 },
    });
    expect([blind.statusCode, blind.json().code]).toEqual([428, 'request/version-needed']);
  });
});
