import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeNotice } from '#modules/registry/server/index.ts';
import {
  declineRecommendation,
  excuseRecommendation,
  recordPoint,
  walkAroundRoutes,
} from '#modules/walk-around/server/index.ts';
import { deliverySheet, paid } from '#tests/server/leaving-stages.ts';
import { type Served, serve } from '#tests/server/serve.ts';
import { hand } from '#tests/server/stages.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { deliver } from './deliver.ts';

let world: World;
let house: Served;
beforeAll(async () => {
  world = await openWorld();
  house = await serve(world, walkAroundRoutes);
});
afterAll(async () => {
  await house.close();
  await world.close();
});

/** Paid, with a tread of 1.5 mm found and what is advised of it. */
async function wornTyre() {
  const stay = await paid(world);
  const { visitId } = stay;
  await world.done(world.people.lina, recordPoint, {
    ...{ visitId, point: 'tread-left-front', valueMilli: 1_500, note: '内侧偏磨' },
  });
  return { ...stay, recommendationId: (await adviceOf(visitId)).id };
}

const adviceOf = (visitId: string) =>
  world.look((tx) =>
    tx.db.selectFrom('recommendations').selectAll().where('visit_id', '=', visitId).executeTakeFirstOrThrow(),
  );

describe('a red finding the customer declines', () => {
  it('A4 holds the delivery until they sign under value, limit, advice and risk, on a paper that stays', async () => {
    const { lina } = world.people;
    const { visitId, recommendationId, ...stay } = await wornTyre();
    const handOver = async () => world.ask(lina, deliver, await deliverySheet(world, stay));
    const names = 'Left front tyre tread';
    expect(await handOver()).toMatchObject({ code: 'walk-around/red-advice-unsigned', params: { names } });
    const declined = { visitId, recommendationId, reason: '下月再换' };
    await world.done(lina, declineRecommendation, declined);
    expect(await handOver()).toMatchObject({ code: 'walk-around/red-advice-unsigned' });
    expect(
      await world.ask(lina, declineRecommendation, { ...declined, signature: await hand() }),
    ).toMatchObject({ fields: [{ pointer: '/signerName', code: 'walk-around/signer-needed' }] });
    await world.done(lina, declineRecommendation, {
      ...declined,
      ...{ signerName: '张三', signature: await hand() },
    });
    const advice = await adviceOf(visitId);
    const { facts, kind } = await world.look((tx) =>
      tx.db
        .selectFrom('documents')
        .select(['facts', 'kind'])
        .where('id', '=', advice.refusal_document_id ?? '')
        .executeTakeFirstOrThrow(),
    );
    expect(kind).toBe('safety-refusal');
    expect(facts).toMatchObject({
      measured: { valueMilli: 1_500, unit: 'mm', redAt: 1_600 },
      ...{ note: '内侧偏磨', reason: '下月再换', notice: { version: 0 }, signature: { name: '张三' } },
    });
    expect((await world.journalOf(visitId)).at(-1)).toBe('visit.advice-declined');
    expect(await handOver()).toMatchObject({ state: 'delivered' });
  });

  it('A32 is signed under the risk in the customer’s language, in the version shown and no other', async () => {
    const { lina, wangwei } = world.people;
    const { visitId, recommendationId } = await wornTyre();
    await world.look((tx) =>
      tx.db
        .updateTable('customers')
        .set({ preferred_locale: 'es' })
        .where('id', 'in', tx.db.selectFrom('visits').select('customer_id').where('id', '=', visitId))
        .execute(),
    );
    const shown = async () =>
      (await house.as(lina, { method: 'GET', url: `/visits/${visitId}/walk-around` })).json().declineRisk;
    const before = await shown();
    expect(before).toMatchObject({ version: 0, locale: 'es' });
    const texts = { 'zh-CN': '新的风险', en: 'New risk', es: 'Riesgo nuevo' };
    const { workshopId } = world;
    await world.done(wangwei, changeNotice, { workshopId, kind: 'declined-safety', texts });
    const signed = {
      ...{ visitId, recommendationId, reason: '下月再换', signerName: 'Ana', signature: await hand() },
      noticeVersion: before.version,
    };
    expect(await world.ask(lina, declineRecommendation, signed)).toMatchObject({
      code: 'walk-around/risk-changed',
    });
    expect(await shown()).toEqual({ version: 1, locale: 'es', text: 'Riesgo nuevo' });
    await world.done(lina, declineRecommendation, { ...signed, noticeVersion: 1 });
    const paper = await world.look((tx) =>
      tx.db
        .selectFrom('documents')
        .select(['facts', 'locale'])
        .where('visit_id', '=', visitId)
        .where('kind', '=', 'safety-refusal')
        .executeTakeFirstOrThrow(),
    );
    expect(paper).toMatchObject({
      locale: 'es',
      facts: {
        notice: { version: 1, text: 'Riesgo nuevo', texts },
        pointNames: { en: 'Left front tyre tread' },
      },
    });
  });

  it('A4 goes without a hand only when a manager excuses it with a reason', async () => {
    const { lina, wangwei } = world.people;
    const { visitId, recommendationId, ...stay } = await wornTyre();
    const excuse = { visitId, recommendationId, reason: '客户已电话确认，人未到场' };
    expect(await world.ask(lina, excuseRecommendation, excuse)).toMatchObject({ code: 'right/missing' });
    await world.done(wangwei, excuseRecommendation, excuse);
    expect(await world.ask(wangwei, excuseRecommendation, excuse)).toMatchObject({
      code: 'walk-around/nothing-to-excuse',
    });
    expect((await world.journalOf(visitId)).at(-1)).toBe('visit.advice-excused');
    expect(await world.ask(lina, deliver, await deliverySheet(world, stay))).toMatchObject({
      state: 'delivered',
    });
  });

  it('A4 is signed once when two tablets send it at once', async () => {
    const { lina } = world.people;
    const { visitId, recommendationId } = await wornTyre();
    const signed = {
      visitId,
      recommendationId,
      reason: '下月再换',
      signerName: '张三',
      signature: await hand(),
    };
    const answers = await Promise.all([1, 2].map(() => world.ask(lina, declineRecommendation, signed)));
    expect(answers.filter((each) => 'code' in each)).toMatchObject([{ code: 'walk-around/already-decided' }]);
  });
});
