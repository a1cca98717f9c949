import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visitRoutes } from '#modules/repair-orders/server/index.ts';
import type { Actor } from '#platform/server/actor.ts';
import { type Served, serve } from '#tests/server/serve.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { receptionRoutes } from './routes.ts';

let world: World;
let served: Served;
beforeAll(async () => {
  world = await openWorld();
  served = await serve(world, [...visitRoutes, ...receptionRoutes]);
});
afterAll(async () => {
  await served.close();
  await world.close();
});

type Sent = { method: 'GET' | 'POST' | 'PUT' | 'PATCH'; url: string; payload?: object; seen?: number };

async function send(who: Actor, { method, url, payload, seen }: Sent) {
  const headers = seen === undefined ? {} : { 'if-match': `"${seen}"` };
  const reply = await served.as(who, { method, url, headers, ...(payload ? { payload } : {}) });
  return { status: reply.statusCode, etag: reply.headers.etag, body: reply.json() };
}

describe('reception over the API', () => {
  it('receives a car from the gate to the promise, every answer as published', async () => {
    const { laoma, lina } = world.people;
    const { workshopId } = world;
    const arrival = { workshopId, plate: { text: '京N12345' }, channel: 'gate' };
    const arrived = await send(laoma, { method: 'POST', url: '/visits', payload: arrival });
    expect(arrived).toMatchObject({ status: 201, etag: '"1"', body: { state: 'waiting', firstVisit: true } });
    const visit = `/visits/${arrived.body.id}`;
    const post = (step: string, payload?: object) =>
      send(lina, { method: 'POST', url: visit + step, payload });

    const queue = await send(lina, { method: 'GET', url: `/reception-queue?workshopId=${workshopId}` });
    expect(queue.body.items).toMatchObject([{ visit: { id: arrived.body.id }, overLimit: false }]);
    expect(await post('/greet', { toldWaitMinutes: 5 })).toMatchObject({ status: 200, etag: '"2"' });
    expect(await post('/protect')).toMatchObject({ status: 200, body: { version: 3 } });
    const described = { mainPurpose: 'repair', customerId: world.customerId };
    const patch = { method: 'PATCH', url: visit, payload: described } as const;
    expect(await send(lina, patch)).toMatchObject({ status: 428, body: { code: 'request/version-needed' } });
    expect(await send(lina, { ...patch, seen: 2 })).toMatchObject({
      status: 412,
      body: { code: 'request/stale-version' },
    });
    expect(await send(lina, { ...patch, seen: 3 })).toMatchObject({ status: 200, etag: '"4"' });
    const condition = { odometer: 100, fuelPercent: 50, warningLamps: ['engine'] };
    const noting = { method: 'PUT', url: `${visit}/condition`, payload: condition, seen: 4 } as const;
    expect(await send(lina, noting)).toMatchObject({ status: 200, body: { warnings: [] } });
    const hanging = { method: 'PUT', url: `${visit}/key`, payload: { tag: '8' }, seen: 5 } as const;
    expect(await send(lina, hanging)).toMatchObject({ status: 200, etag: '"6"' });

    const concern = await post('/concerns', { words: '空调不凉', kind: 'climate' });
    const belonging = await post('/belongings', { name: '雨伞' });
    const mark = await post('/damage-marks', { view: 'top', xBp: 1, yBp: 1, kind: 'chip' });
    expect([concern.status, belonging.status, mark.status]).toEqual([201, 201, 201]);
    const undone = [
      await send(lina, {
        method: 'POST',
        url: `/concerns/${concern.body.id}/withdraw`,
        payload: { reason: 'x' },
      }),
      await send(lina, { method: 'POST', url: `/belongings/${belonging.body.id}/return` }),
      await send(lina, { method: 'POST', url: `/damage-marks/${mark.body.id}/remove` }),
    ];
    expect(undone.map(({ status }) => status)).toEqual([200, 200, 200]);
    const promisedAt = new Date(world.clock.now().getTime() + 3_600_000).toISOString();
    expect(await post('/promise', { promisedAt })).toMatchObject({ status: 200 });
    const page = await send(lina, { method: 'GET', url: visit });
    expect(page).toMatchObject({
      status: 200,
      etag: '"7"',
      body: { keyTag: '8', promisedAt, odometer: 100 },
    });
    expect(page.body.stages[1].missing.map(({ where }: { where: string }) => where)).toEqual(['concerns']);
    const timeline = await send(lina, { method: 'GET', url: `${visit}/timeline?limit=3` });
    expect(timeline.body.items[0]).toMatchObject({ type: 'visit.promised', actorName: '李娜' });
    expect(timeline.body.nextCursor).not.toBeNull();
  });

  it('tells in the person’s language why a step is refused, with the status that fits', async () => {
    const { laoma, lina, chenbo } = world.people;
    const payload = { workshopId: world.workshopId, vehicleId: world.vehicleId, channel: 'gate' };
    const { body } = await send(laoma, { method: 'POST', url: '/visits', payload });
    const chinese = { ...lina, locale: 'zh-CN' as const };
    expect(await send(chinese, { method: 'POST', url: '/visits', payload })).toMatchObject({
      status: 409,
      body: {
        code: 'visit/already-here',
        params: { visitId: body.id },
        detail: '京A·12345 已经在厂，请打开现有的进厂记录。',
      },
    });
    const greeting = { method: 'POST', url: `/visits/${body.id}/greet` } as const;
    expect((await send(chenbo, greeting)).status).toBe(403);
    const wrong = await send(lina, { ...greeting, payload: { toldWaitMinutes: -1 } });
    expect(wrong).toMatchObject({ status: 422, body: { errors: [{ pointer: '/toldWaitMinutes' }] } });
    expect((await send(lina, { ...greeting, url: `/visits/${world.workshopId}/greet` })).status).toBe(404);
  });

  it('RO-4 names the state in words when a step is refused, and what may be done instead', async () => {
    const { lina } = world.people;
    const { items } = (await send(lina, { method: 'GET', url: `/visits?workshopId=${world.workshopId}` }))
      .body;
    const waiting = items.find((visit: { state: string }) => visit.state === 'waiting');
    const greeting = { method: 'POST', url: `/visits/${waiting.id}/greet` } as const;
    await send(lina, greeting);
    const again = await send({ ...lina, locale: 'en' }, greeting);
    expect(again).toMatchObject({ status: 409, body: { code: 'lifecycle/wrong-state' } });
    expect(again.body.detail).toContain('“In the workshop”');
    const actions = again.body.allowedActions as { action: string; allowed: boolean; reasons: object[] }[];
    expect(actions.find(({ action }) => action === 'protect')).toEqual({
      action: 'protect',
      allowed: true,
      reasons: [],
    });
    expect(actions.some(({ action }) => action === 'greet')).toBe(false);
  });
});
