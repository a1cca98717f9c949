import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addCommitment, addPackage, addPriceList, publishPrices } from '#modules/registry/server/index.ts';
import { documentRoutes } from '#platform/server/documents/routes.ts';
import { readPdf, wordsOf } from '#platform/server/pdf/fixtures/read-pdf.ts';
import { stopPdf } from '#platform/server/pdf/render-pdf.ts';
import { type Served, serve } from '#tests/server/serve.ts';
import { anotherCar, estimated, shelvesOf } from '#tests/server/stages.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { repairOrderDocuments } from '../documents/kinds.ts';
import { openOrder } from '../orders/open-order.ts';
import { orderRoutes } from '../orders/routes.ts';
import { publicPriceRoutes } from './public-prices.ts';

let world: World;
let served: Served;
beforeAll(async () => {
  world = await openWorld();
  const { app: pool, identity } = world.databases;
  const execution = { pool, clock: world.clock, files: world.files };
  served = await serve(world, [
    ...orderRoutes,
    ...publicPriceRoutes({ identity, pool, clock: world.clock }),
    ...documentRoutes(execution, repairOrderDocuments),
  ]);
  const { pads, padSet } = await shelvesOf(world);
  const { workshopId } = world;
  await world.done(admin(), addPackage, {
    ...{ workshopId, code: 'SVC-B', names: { 'zh-CN': '大保养', en: 'B service' }, fixedMinor: 39_800 },
    lines: [
      { kind: 'labor', opCodeId: pads },
      { kind: 'part', partId: padSet },
    ],
  });
  await world.done(admin(), addPriceList, {
    ...{ workshopId, name: '冬季', validFrom: '2026-11-01', validTo: '2026-12-31' },
    entries: [{ kind: 'part', partId: padSet, priceMinor: 38_000 }],
  });
  await world.done(admin(), addCommitment, {
    ...{ workshopId, kind: 'time', validFrom: '2026-01-01', withinMinutes: 60, whenBooked: true },
    texts: { 'zh-CN': '预约小保养 60 分钟内完成。', en: 'A booked service takes 60 minutes.' },
    remedies: { 'zh-CN': '免工时费。', en: 'Labour is free.' },
  });
});
afterAll(async () => {
  await served.close();
  await stopPdf();
  await world.close();
});

const admin = () => world.people.admin;
const lina = () => world.people.lina;
const published = async () =>
  (await served.as(lina(), { method: 'GET', url: `/workshops/${world.workshopId}/published-prices` })).json();

/** Everything a paper says, blanks dropped. */
async function saidBy(id: string): Promise<string> {
  const { rawPayload } = await served.as(admin(), { method: 'GET', url: `/documents/${id}` });
  return readPdf(rawPayload).map(wordsOf).join('').replaceAll(/\s/g, '');
}

describe('the published prices', () => {
  it('QUOTE-8 are to the cent what an order of today is billed', async () => {
    const prices = await published();
    const { pads, padSet } = await shelvesOf(world);
    const billed = async (job: object) => {
      const car = { workshopId: world.workshopId, vehicleId: await anotherCar(world) };
      return (await world.done(lina(), openOrder, { ...car, jobs: [job] })).totalMinor;
    };
    const [sold] = prices.packages;
    expect(sold).toMatchObject({ code: 'SVC-B', totalMinor: 39_800 });
    expect(sold.totalMinor).toBe(await billed({ packageId: sold.id }));
    const operation = prices.operations.find(({ id }: { id: string }) => id === pads);
    expect(operation.totalMinor).toBe(await billed({ opCodeId: pads }));
    const part = prices.parts.find(({ id }: { id: string }) => id === padSet);
    expect(part.totalMinor).toBe(38_000);
    expect(part.totalMinor).toBe(await billed({ title: 'x', lines: [{ kind: 'part', partId: padSet }] }));
    expect(prices.hours).toEqual([{ skill: null, perHourMinor: 18_000 }]);
  });

  it('QUOTE-7 carry the service commitments with their remedies', async () => {
    expect((await published()).commitments).toMatchObject([
      {
        kind: 'time',
        texts: { en: 'A booked service takes 60 minutes.' },
        remedies: { en: 'Labour is free.' },
      },
    ]);
  });

  it('QUOTE-8 are open to everybody once the workshop publishes them, the same as on the wall', async () => {
    const { workshopId } = world;
    const read = (what = '') =>
      served.app.inject({ method: 'GET', url: `/api/v1/public-prices/${workshopId}${what}` });
    expect((await read()).statusCode).toBe(404);
    await world.done(admin(), publishPrices, { workshopId, published: true });
    expect((await read()).json()).toEqual(await published());
    const page = await read('/page?lang=es');
    expect(page.headers['content-type']).toContain('text/html');
    expect(page.body).toContain('B service');
    expect(page.body).toContain('398,00');
    expect(page.body).not.toContain('<script');
    await world.done(admin(), publishPrices, { workshopId, published: false });
    expect((await read('/page')).statusCode).toBe(404);
  });

  it('QUOTE-8 are printed as a sheet whose facts are kept', async () => {
    const url = `/workshops/${world.workshopId}/published-prices/print`;
    const { id } = (await served.as(admin(), { method: 'POST', url })).json();
    const [kept] = await world.look((tx) =>
      tx.db.selectFrom('documents').select(['kind', 'facts']).where('id', '=', id).execute(),
    );
    expect(kept).toMatchObject({
      kind: 'price-sheet',
      facts: { prices: { packages: [{ totalMinor: 39_800 }] } },
    });
    const said = await saidBy(id);
    expect(said).toContain('大保养398.00');
    expect(said).toContain('预约小保养60分钟内完成。如未做到：免工时费。');
  });

  it('QUOTE-7 commitments stand on the estimate with their remedy, and until when it holds', async () => {
    const { visitId } = await estimated(world);
    const url = `/visits/${visitId}/documents`;
    const { id } = (await served.as(lina(), { method: 'POST', url, payload: { kind: 'estimate' } })).json();
    const said = await saidBy(id);
    expect(said).toContain('预约小保养60分钟内完成。如未做到：免工时费。');
    expect(said).toContain('有效期至');
  });
});
