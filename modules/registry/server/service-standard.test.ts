import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faults, openRegistry, type Registry, stranger } from './fixtures.ts';
import { getServiceStandard } from './index.ts';

let registry: Registry;
beforeAll(async () => {
  registry = await openRegistry();
});
afterAll(() => registry.close());

const people = () => registry.world.people;
const url = () => `/workshops/${registry.world.workshopId}/service-standard`;
const change = (parameters: object, version?: number, who = people().wangwei) =>
  registry.send(who, 'POST', url(), { parameters, note: '晨会决定' }, version);

describe('the service standard', () => {
  it('is changed as a new version; visits find the one they began under', async () => {
    const changed = await change({ receptionWaitMinutes: 8 }, 1);
    expect(changed).toMatchObject({
      status: 201,
      body: {
        version: 2,
        current: {
          version: 2,
          note: '晨会决定',
          createdBy: { name: '王伟' },
          parameters: { receptionWaitMinutes: 8 },
        },
        versions: [{ version: 2 }, { version: 1, parameters: { receptionWaitMinutes: 10 } }],
      },
    });
    const { workshopId } = registry.world;
    const now = await registry.world.look((tx) => getServiceStandard(tx, workshopId));
    const then = await registry.world.look((tx) => getServiceStandard(tx, workshopId, 1));
    expect([now.version, now.parameters.receptionWaitMinutes]).toEqual([2, 8]);
    expect([then.version, then.parameters.receptionWaitMinutes]).toEqual([1, 10]);
    expect((await registry.journal(workshopId)).at(-1)).toMatchObject({
      type: 'service-standard.changed',
      payload: { standardVersion: 2, receptionWaitMinutes: { from: 10, to: 8 } },
    });
  });

  it('refuses what is unknown, out of range, above the law or against itself, each at its field', async () => {
    const refused = await change({ coffeeMinutes: 1, receptionWaitMinutes: 0, varianceToleranceBp: 1_001 });
    expect(faults(refused)).toEqual({
      '/parameters/coffeeMinutes': 'service-standard/unknown',
      '/parameters/receptionWaitMinutes': 'service-standard/out-of-range',
      '/parameters/varianceToleranceBp': 'service-standard/above-the-law',
    });
    const against = await change({ secondReminderHours: 30 });
    expect(against.body.errors).toMatchObject([
      {
        pointer: '/parameters/secondReminderHours',
        detail: 'Must not exceed “First reminder, ahead by”.',
      },
    ]);
  });

  it('refuses a stale version, an advisor and another workshop', async () => {
    expect((await change({ forecastDays: 20 }, 1)).status).toBe(412);
    expect((await change({ forecastDays: 20 }, 2, people().lina)).status).toBe(403);
    const outsider = stranger(registry.world, registry.elsewhereId, ['administrator']);
    expect((await change({ forecastDays: 20 }, 2, outsider)).status).toBe(404);
    expect((await registry.get(outsider, url())).status).toBe(404);
  });

  it('takes the law of the workshop’s own country', async () => {
    const there = stranger(registry.world, registry.elsewhereId, ['administrator']);
    const spanish = `/workshops/${registry.elsewhereId}/service-standard`;
    const laxer = await registry.send(there, 'POST', spanish, { parameters: { varianceToleranceBp: 500 } });
    expect(faults(laxer)).toEqual({ '/parameters/varianceToleranceBp': 'service-standard/above-the-law' });
  });

  it('gives each of ten changes at once a version of its own, and refuses nine of ten made on the same', async () => {
    const before = (await registry.get(people().lina, url())).body.version;
    const days = Array.from({ length: 10 }, (_, n) => 20 + n);
    const free = await Promise.all(days.map((forecastDays) => change({ forecastDays })));
    expect(free.map(({ body }) => body.version).sort((a, b) => a - b)).toEqual(
      days.map((_, n) => before + 1 + n),
    );
    const bound = await Promise.all(days.map((forecastDays) => change({ forecastDays }, before + 10)));
    expect(bound.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(bound.filter(({ status }) => status === 412)).toHaveLength(9);
  });
});
