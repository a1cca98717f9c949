import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { takePaper } from '#modules/walk-around/server/index.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import {
  deliverySheet,
  issueGatePass,
  listBelonging,
  paid,
  returnBelonging,
} from '#tests/server/leaving-stages.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { readGiveBack } from '../queries/give-back.ts';
import { deliver } from './deliver.ts';
import { explainUnreturned } from './explain-unreturned.ts';
import { recordExit } from './record-exit.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** Paid, with a jack and an umbrella listed; received at 45,210 km and 3/8 of fuel. */
async function readyToLeave() {
  const stay = await paid(world);
  const { visitId } = stay;
  const { lina } = world.people;
  await world.look((tx) =>
    tx.db
      .updateTable('visits')
      .set({ odometer: 45_210, fuel_percent: 38 })
      .where('id', '=', visitId)
      .execute(),
  );
  const jack = await world.done(lina, listBelonging, { visitId, name: '千斤顶' });
  const umbrella = await world.done(lina, listBelonging, { visitId, name: '雨伞' });
  return { ...stay, jack: jack.id, umbrella: umbrella.id };
}

const sheetOf = (visitId: string) =>
  world.look((tx) =>
    readGiveBack({ visitId }, { tx, actor: world.people.lina, now: world.clock.now(), locale: 'zh-CN' }),
  );

describe('giving the car back', () => {
  it('A29 holds the car while a listed thing is out, until it is back or says why not', async () => {
    const { lina } = world.people;
    const stay = await readyToLeave();
    const { visitId, jack, umbrella } = stay;
    const sheet = {
      ...(await deliverySheet(world, stay)),
      odometer: 45_300,
      odometerExplanation: '高速路试',
    };
    expect(await world.ask(lina, deliver, sheet)).toMatchObject({
      code: 'delivery/things-not-returned',
      params: { count: 2, names: '千斤顶 · 雨伞' },
    });
    await world.done(lina, returnBelonging, { belongingId: jack });
    expect(await world.ask(lina, deliver, sheet)).toMatchObject({ params: { count: 1, names: '雨伞' } });
    const reason = '客户中午已自行取走';
    await world.done(lina, explainUnreturned, { visitId, thingId: umbrella, reason });
    expect((await world.journalOf(visitId)).at(-1)).toBe('visit.thing-not-returned');
    const { documentId } = await world.done(lina, deliver, sheet);
    expect(await factsOf(documentId)).toMatchObject({
      belongings: [
        { name: '千斤顶', isBack: true, unreturnedReason: null },
        { name: '雨伞', isBack: false, unreturnedReason: reason },
      ],
    });
  });

  it('A29 asks what the car was driven for beyond the road-test allowance, and keeps it on the signed sheet', async () => {
    const { lina } = world.people;
    const stay = await readyToLeave();
    for (const belongingId of [stay.jack, stay.umbrella])
      await world.done(lina, returnBelonging, { belongingId });
    const sheet = { ...(await deliverySheet(world, stay)), odometer: 45_320, fuelPercent: 25 };
    expect(await world.ask(lina, deliver, { ...sheet, odometer: undefined })).toMatchObject({
      fields: [{ pointer: '/odometer', code: 'delivery/odometer-needed' }],
    });
    expect(await world.ask(lina, deliver, sheet)).toMatchObject({
      fields: [
        {
          ...{ pointer: '/odometerExplanation', code: 'delivery/road-test-exceeded' },
          params: { drivenKm: 110, allowedKm: 30 },
        },
      ],
    });
    const explained = { ...sheet, odometerExplanation: '高速路试确认异响消失' };
    const { documentId } = await world.done(lina, deliver, explained);
    expect(await factsOf(documentId)).toMatchObject({
      readings: {
        odometer: 45_320,
        fuelPercent: 25,
        fuelPercentBefore: 38,
        explanation: '高速路试确认异响消失',
      },
    });
    expect(await sheetOf(stay.visitId)).toMatchObject({
      received: { odometer: 45_210, unit: 'km', fuelPercent: 38 },
      returned: { odometer: 45_320, drivenKm: 110, explanation: '高速路试确认异响消失' },
      roadTestKm: 30,
    });
  });

  it('A29 takes a distance within the allowance without a word, and files the reading', async () => {
    const { lina } = world.people;
    const stay = await paid(world);
    await world.done(lina, deliver, { ...(await deliverySheet(world, stay)), odometer: 45_330 });
    const car = await world.look((tx) =>
      tx.db
        .selectFrom('vehicles')
        .innerJoin('visits', 'visits.vehicle_id', 'vehicles.id')
        .select('vehicles.odometer')
        .where('visits.id', '=', stay.visitId)
        .executeTakeFirstOrThrow(),
    );
    expect(car.odometer).toBe(45_330);
  });

  it('A29 refuses less than the car came with, without the reason', async () => {
    const stay = await paid(world);
    const sheet = { ...(await deliverySheet(world, stay)), odometer: 45_200 };
    expect(await world.ask(world.people.lina, deliver, sheet)).toMatchObject({ code: 'odometer/below-last' });
    await world.done(world.people.lina, deliver, { ...sheet, odometerReason: 'typo' });
  });

  it('A29 holds the car for a paper as well, at the desk and at the gate', async () => {
    const { lina, laoma, zhengyan } = world.people;
    const stay = await paid(world);
    const { visitId } = stay;
    const paper = await world.done(lina, takePaper, { visitId, kind: 'vehicle-licence', complete: true });
    const { code } = (await world.done(zhengyan, issueGatePass, { visitId })).gatePass;
    expect(await world.ask(lina, deliver, await deliverySheet(world, stay))).toMatchObject({
      code: 'delivery/things-not-returned',
      params: { names: 'Vehicle licence' },
    });
    await world.look((tx) =>
      tx.db
        .updateTable('visits')
        .set({ protected_at: null, key_tag: null })
        .where('id', '=', visitId)
        .execute(),
    );
    await world.look((tx) =>
      tx.db
        .updateTable('repair_orders')
        .set({ state: 'delivered' })
        .where('visit_id', '=', visitId)
        .execute(),
    );
    const leave = () => world.ask(laoma, recordExit, { visitId, code });
    expect(await leave()).toMatchObject({ code: 'visit/belongings-not-returned' });
    await world.done(lina, explainUnreturned, { visitId, thingId: paper.id, reason: '客户自己保管' });
    expect(await leave()).toMatchObject({ state: 'closed' });
  });

  it('A29 gives each thing its reason by who keeps the list only, and never a thing that is back or of another car', async () => {
    const { lina, laoma } = world.people;
    const stay = await readyToLeave();
    const { visitId, jack } = stay;
    const said = { visitId, thingId: jack, reason: '丢失，按协议赔偿' };
    expect(await world.ask(laoma, explainUnreturned, said)).toMatchObject({ code: 'right/missing' });
    await world.done(lina, returnBelonging, { belongingId: jack });
    expect(await world.ask(lina, explainUnreturned, said)).toMatchObject({ code: 'delivery/thing-not-here' });
    const other = await paid(world);
    const strange = await world.ask(lina, explainUnreturned, { ...said, visitId: other.visitId });
    expect(isRefusal(strange) && strange.code).toBe('delivery/thing-not-here');
  });
});

async function factsOf(documentId: string): Promise<unknown> {
  const { facts } = await world.look((tx) =>
    tx.db.selectFrom('documents').select('facts').where('id', '=', documentId).executeTakeFirstOrThrow(),
  );
  return facts;
}
