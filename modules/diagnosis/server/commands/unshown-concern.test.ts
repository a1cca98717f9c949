import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  authorizeOrder,
  confirmOrder,
  estimateOrder,
  openOrder,
} from '#modules/repair-orders/server/index.ts';
import { refused } from '#tests/server/outcome.ts';
import { alsoHear, estimated, hand, padsJob, received, shelvesOf, takeBack } from '#tests/server/stages.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { answerQuestions } from './answer-questions.ts';
import { showPart } from './show-part.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const lina = () => world.people.lina;
const hear = (visitId: string) => alsoHear(world, visitId, '水温表不准');

describe('a concern about an instrument nobody has pointed at', () => {
  it('A1 keeps the estimate from being given until it was shown on the car, whose words it then has', async () => {
    const stay = await received(world);
    const concernId = await hear(stay.visitId);
    const jobs = padsJob({ catalogue: await shelvesOf(world), concernId: stay.concernId });
    const order = await world.done(lina(), openOrder, { visitId: stay.visitId, jobs });
    const estimate = () => world.ask(lina(), estimateOrder, { repairOrderId: order.id });
    expect(await estimate()).toMatchObject({
      ...{ code: 'repair-order/concern-not-shown', params: { words: '水温表不准' } },
    });
    await world.done(lina(), answerQuestions, {
      ...{ concernId, symptom: 'electrical', answers: [{ questionKey: 'more', words: '指针不动' }] },
    });
    await world.done(lina(), showPart, { concernId, part: 'fuel-gauge', words: '油表不准' });
    expect(refused(await estimate())).toBeNull();
  });

  it('A1 keeps the contract from being signed when it was said after the estimate, unless it is taken back', async () => {
    const { visitId, repairOrderId } = await estimated(world);
    await world.done(lina(), confirmOrder, {
      repairOrderId,
      ...{ jobs: true, price: true, time: true, wash: { wanted: false }, oldParts: { keep: false } },
    });
    const concernId = await hear(visitId);
    const sign = async () =>
      world.ask(lina(), authorizeOrder, { repairOrderId, signerName: '张三', signature: await hand() });
    expect(refused(await sign())).toBe('repair-order/concern-not-shown');
    await takeBack(world, concernId, '说错了');
    expect(refused(await sign())).toBeNull();
  });
});
