import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRefusal } from '#platform/rules/refusal.ts';
import type { Actor } from '#platform/server/actor.ts';
import { newId } from '#platform/server/ids.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { addRecall } from '../commands/add-recall.ts';
import { changeRecall } from '../commands/change-recall.ts';
import { noteRecallDone } from '../commands/note-recall-done.ts';
import { reopenRecall } from '../commands/reopen-recall.ts';
import { getRecallVins, listRecalls, listRecallsOfCar } from '../queries/list-recalls.ts';

let world: World;
let keeper: Actor;
beforeAll(async () => {
  world = await openWorld();
  keeper = world.people.wangwei;
});
afterAll(() => world.close());

const vin = 'LSVAA4182E2123456';
const told = {
  ...{ kind: 'recall' as const, make: 'Volkswagen', publishedOn: '2026-01-05', safety: true },
  titles: { 'zh-CN': '更换气体发生器', en: 'Replace airbag inflator' },
};
let count = 0;
const add = (what: object) => {
  count += 1;
  return world.ask(keeper, addRecall, { ...told, number: `R-${count}`, ...what } as never);
};
const added = async (what: object) => {
  const recall = await add(what);
  if (isRefusal(recall)) throw new Error(JSON.stringify(recall));
  return recall;
};
const context = (tx: never) => ({ tx, actor: keeper, now: world.clock.now(), locale: 'en' as const });
const ofCar = async (vehicleId = world.vehicleId) => {
  const answer = await world.look((tx) =>
    listRecallsOfCar({ vehicleId, workshopId: world.workshopId }, context(tx as never)),
  );
  return isRefusal(answer) ? [] : answer.items;
};
const stateOf = async (recallId: string, vehicleId = world.vehicleId) =>
  (await ofCar(vehicleId)).find((recall) => recall.recallId === recallId)?.state;

/** Another car of the group. */
async function car(what: {
  vin?: string | null;
  make?: string;
  model?: string | null;
  model_year?: number | null;
}) {
  const id = newId(world.clock.now());
  await world.look((tx) =>
    tx.db
      .insertInto('vehicles')
      .values({
        ...{ organization_id: world.organizationId, id, odometer_unit: 'km', created_at: world.clock.now() },
        ...{ make: 'Volkswagen', model: 'Lavida', model_year: 2024, vin: null, ...what },
      })
      .execute(),
  );
  return id;
}

describe('a recall', () => {
  it('RECV-2 by a list of VINs is for the cars on the list alone', async () => {
    const { id, vinCount } = await added({ vinList: `VIN\n${vin}\n${vin}\nLFMAP22C8E0123457` });
    expect(vinCount).toBe(2);
    expect(await stateOf(id)).toBe('open');
    expect(await stateOf(id, await car({ vin: 'LSVAA4182E2123461' }))).toBeUndefined();
    expect(await world.look((tx) => getRecallVins({ recallId: id }, context(tx as never)))).toEqual({
      vins: ['LFMAP22C8E0123457', vin],
    });
  });

  it('RECV-2 without a list is for its models and years, whatever the case they are written in', async () => {
    const { id } = await added({ models: [{ model: 'lavida', yearFrom: 2023 }] });
    expect(await stateOf(id)).toBe('open');
    expect(await stateOf(id, await car({ make: 'VOLKSWAGEN', model: 'LAVIDA' }))).toBe('open');
    expect(await stateOf(id, await car({ model_year: 2020 }))).toBeUndefined();
    expect(await stateOf(id, await car({ model: 'Tiguan' }))).toBeUndefined();
    const every = await added({ models: [{}] });
    expect(await stateOf(every.id, await car({ model: 'Tiguan' }))).toBe('open');
  });

  it('says that it may be for a car whose VIN or year is not known yet', async () => {
    const { id } = await added({ vinList: vin, models: [{ model: 'Lavida', yearFrom: 2023 }] });
    const unknown = await car({ model_year: null });
    expect((await ofCar(unknown)).find((recall) => recall.recallId === id)).toMatchObject({ certain: false });
    expect((await ofCar()).find((recall) => recall.recallId === id)).toMatchObject({ certain: true });
  });

  it('refuses a list with wrong lines whole, naming each, and keeps nothing', async () => {
    const refused = await add({ number: 'WRONG', vinList: `${vin}\nLSVAA4182O2123456\nabc` });
    expect(refused).toMatchObject({
      code: 'recall/lines-are-no-vin',
      params: { count: 2 },
      fields: [{ params: { line: 2, text: 'LSVAA4182O2123456' } }, { params: { line: 3, text: 'abc' } }],
    });
    const kept = await world.look((tx) => listRecalls({ show: 'all', limit: 200 }, context(tx as never)));
    expect(kept.items.some(({ number }) => number === 'WRONG')).toBe(false);
  });

  it.each([
    ['for no car', {}, 'recall/for-no-car', '/models'],
    [
      'that ends before it begins',
      { models: [{}], validUntil: '2025-12-31' },
      'price/ends-before-it-begins',
      '/validUntil',
    ],
    [
      'with years the wrong way round',
      { models: [{ yearFrom: 2024, yearTo: 2020 }] },
      'price/ends-before-it-begins',
      '/models/0/yearTo',
    ],
    ['by a package nobody has', { models: [{}], packageCode: 'NONE' }, 'job/no-such-package', '/packageCode'],
    [
      'by an operation nobody has',
      { models: [{}], opCodeId: '0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10' },
      'line/no-such-op-code',
      '/opCodeId',
    ],
  ])('refuses one %s', async (_, what, code, pointer) => {
    expect(await add(what)).toMatchObject({ fields: [{ pointer, code }] });
  });

  it('is kept once by its number, also when two keep it at once', async () => {
    const both = await Promise.all([
      add({ number: 'TWICE', models: [{}] }),
      add({ number: 'TWICE', models: [{}] }),
    ]);
    expect(both.filter(isRefusal)).toMatchObject([{ fields: [{ code: 'recall/number-taken' }] }]);
  });

  it('is kept by office and warranty clerk, not by the counter', async () => {
    const no = await world.ask(world.people.lina, addRecall, { ...told, number: 'X', models: [{}] });
    expect(no).toMatchObject({ code: 'right/missing' });
  });

  it('is widened or withdrawn by the maker; a stale change is refused', async () => {
    const recall = await added({ vinList: vin });
    const change = (what: object, expectedVersion: number) =>
      world.ask(keeper, changeRecall, { recallId: recall.id, ...what }, { expectedVersion });
    expect(await change({ vinList: 'LSVAA4182E2123461' }, 1)).toMatchObject({ vinCount: 1, version: 2 });
    expect(await stateOf(recall.id)).toBeUndefined();
    expect(await change({ vinList: vin }, 1)).toMatchObject({ code: 'request/stale-version' });
    expect(await change({ vinList: '', models: [] }, 2)).toMatchObject({
      fields: [{ code: 'recall/for-no-car' }],
    });
    expect(await change({ vinList: vin, archived: true }, 2)).toMatchObject({ version: 3 });
    expect(await stateOf(recall.id)).toBe('over');
  });

  it('is done elsewhere with its date and how it is known, and open again when that was wrong', async () => {
    const { id: recallId } = await added({ vinList: vin });
    const of = { vehicleId: world.vehicleId, recallId };
    const note = (doneOn: string, who = world.people.lina) =>
      world.ask(who, noteRecallDone, { ...of, doneOn, reason: '厂家系统显示已完成' });
    expect(await note('2027-01-01')).toMatchObject({ fields: [{ code: 'recall/done-in-the-future' }] });
    expect(await note('2025-12-31')).toMatchObject({ fields: [{ code: 'recall/done-before-published' }] });
    const outcomes = await Promise.all([note('2026-06-01'), note('2026-06-01', keeper)]);
    expect(outcomes.filter(isRefusal)).toMatchObject([{ code: 'recall/done-already' }]);
    expect((await ofCar()).find((recall) => recall.recallId === recallId)).toMatchObject({
      state: 'done-elsewhere',
      doneElsewhere: { doneOn: '2026-06-01', reason: '厂家系统显示已完成' },
    });
    const again = { ...of, reason: '登记错车' };
    expect(await world.ask(world.people.lina, reopenRecall, again)).toMatchObject({ code: 'right/missing' });
    await world.done(keeper, reopenRecall, again);
    expect(await stateOf(recallId)).toBe('open');
    expect(await world.ask(keeper, reopenRecall, again)).toMatchObject({ code: 'recall/not-done-elsewhere' });
    const told = await world.look((tx) =>
      tx.rows<{ type: string }>(
        'of_recall',
        `select type from journal_entries where payload ->> 'recallId' = $1 order by id`,
        [recallId],
      ),
    );
    expect(told.map(({ type }) => type)).toEqual([
      'recall.added',
      'recall.done-elsewhere',
      'recall.reopened',
    ]);
  });
});
