import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { authorizeOrder, confirmOrder } from '#modules/repair-orders/server/index.ts';
import { estimated, hand } from '#tests/server/stages.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { answerEarlierRepair } from './answer-earlier-repair.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** An order ready to be signed, its only line paid by this payer. */
async function ready(payer: 'customer' | 'warranty') {
  const stay = await estimated(world, {
    jobs: ({ catalogue, concernId }) => [
      {
        opCodeId: catalogue.pads,
        concernId,
        lines: [{ kind: 'labor', opCodeId: catalogue.pads, payerShares: [{ payer, bp: 10_000 }] }],
      },
    ],
  });
  await world.done(world.people.lina, confirmOrder, {
    repairOrderId: stay.repairOrderId,
    ...{ jobs: true, price: true, time: true, wash: { wanted: false }, oldParts: { keep: false } },
  });
  return stay;
}

const sign = async (repairOrderId: string) =>
  world.ask(world.people.lina, authorizeOrder, {
    repairOrderId,
    signerName: '张三',
    signature: await hand(),
  });

describe('an order the warranty pays', () => {
  it('refuses the signature until the walk-around says whether the car was repaired there before: A3', async () => {
    const { repairOrderId, visitId } = await ready('warranty');
    expect(await sign(repairOrderId)).toMatchObject({ code: 'repair-order/earlier-repair-unknown' });
    await world.done(world.people.lina, answerEarlierRepair, { visitId, answer: 'none' });
    expect(await sign(repairOrderId)).toMatchObject({ state: 'authorized' });
  });

  it('A3 asks nothing of an order the customer pays', async () => {
    const { repairOrderId } = await ready('customer');
    expect(await sign(repairOrderId)).toMatchObject({ state: 'authorized' });
  });
});
