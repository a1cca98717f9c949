import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cancelOrder } from '#modules/repair-orders/server/index.ts';
import { cancelPartOrder, orderPart } from '#modules/workshop/server/index.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import { issueGatePass, leaveUnrepaired } from '#tests/server/leaving-stages.ts';
import { type Ordered, type StayOf, signed } from '#tests/server/stages.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { readVisitDeposit } from '../queries/visit-deposit.ts';
import { receiveDeposit } from './receive-deposit.ts';
import { refundDeposit } from './refund-deposit.ts';
import { settleFee } from './settle-fee.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** Two turbos that must be ordered, 2,000.00 each: 1,000.00 is asked for one. */
const turbos =
  (count: number): StayOf['jobs'] =>
  ({ concernId }) => [
    {
      ...{ title: '更换涡轮增压器', concernId },
      lines: Array.from({ length: count }, (_, at) => ({
        ...{ kind: 'part' as const, name: `涡轮增压器 ${at + 1}`, source: 'oem' as const },
        ...{ quantityMilli: 1_000, unitPriceMinor: 200_000 },
      })),
    },
  ];

const give = ({ repairOrderId }: Ordered, amountMinor: number) =>
  world.done(world.people.lina, receiveDeposit, { repairOrderId, method: 'cash', amountMinor });
const order = (lineId: string) =>
  world.ask(world.people.wumei, orderPart, {
    ...{ lineId, supplier: '博格华纳', number: 'K03-2000', quantityMilli: 1_000 },
    ...{ unitCostMinor: 120_000, expectedAt: null },
  });
const back = ({ visitId }: Ordered, amountMinor: number, who = world.people.zhengyan) =>
  world.ask(who, refundDeposit, { visitId, method: 'cash', amountMinor, reason: '客户取消维修' });
const depositOf = ({ visitId }: Ordered, who = world.people.zhengyan) =>
  world.look((tx) => readVisitDeposit({ visitId }, { tx, actor: who, now: new Date(), locale: 'zh-CN' }));
const cancel = ({ repairOrderId }: Ordered) =>
  world.done(world.people.lina, cancelOrder, { repairOrderId, reason: '客户不修了' });

describe('a dear part ordered on a deposit', () => {
  it('A28 is refused on 900.00 of 2,000.00, and ordered on 1,000.00, which then stays bound', async () => {
    const stay = await signed(world, { jobs: turbos(1) });
    const lineId = stay.lines[0]?.id ?? '';
    await give(stay, 90_000);
    expect(await order(lineId)).toMatchObject({
      code: 'deposit/too-small',
      params: { minimum: '1000.00', missing: '100.00' },
    });
    await give(stay, 10_000);
    expect(await order(lineId)).toMatchObject({ state: 'ordered' });
    expect(await back(stay, 1)).toMatchObject({ code: 'deposit/asked-for-the-parts' });
    expect(await depositOf(stay)).toMatchObject({ parts: [{ isOrdered: true }], missingMinor: 0 });
  });

  it('A28 takes a deposit once: a second dear part asks for its own', async () => {
    const stay = await signed(world, { jobs: turbos(2) });
    const [first, second] = stay.lines.map(({ id }) => id);
    await give(stay, 100_000);
    const both = await Promise.all([order(first ?? ''), order(second ?? '')]);
    expect(both.filter(isRefusal)).toMatchObject([{ code: 'deposit/too-small' }]);
    await give(stay, 100_000);
    const left = both.findIndex(isRefusal) === 0 ? first : second;
    expect(await order(left ?? '')).toMatchObject({ state: 'ordered' });
  });

  it('A28 goes back by the signed terms: not once the part is ordered, but when the supplier calls it off', async () => {
    const stay = await signed(world, { jobs: turbos(1) });
    await give(stay, 150_000);
    const { id } = (await order(stay.lines[0]?.id ?? '')) as { id: string };
    await cancel(stay);
    expect(await depositOf(stay)).toMatchObject({ keptMinor: 100_000, refundableMinor: 50_000 });
    expect(await back(stay, 50_001)).toMatchObject({ fields: [{ pointer: '/amountMinor' }] });
    await world.done(world.people.zhengyan, refundDeposit, {
      ...{ visitId: stay.visitId, method: 'cash', amountMinor: 50_000, reason: '余款' },
    });
    expect(await back(stay, 1)).toMatchObject({ code: 'deposit/kept-by-terms' });
    await world.done(world.people.wumei, cancelPartOrder, { partOrderId: id, reason: '供应商同意退' });
    expect(await back(stay, 100_000)).toMatchObject({ heldMinor: 0 });
  });

  it('A28 pays the fee agreed on cancelling, and what is left goes back; a manager may forgo it', async () => {
    const stay = await signed(world, { jobs: turbos(1) });
    const { visitId } = stay;
    await give(stay, 100_000);
    await order(stay.lines[0]?.id ?? '');
    await cancel(stay);
    expect(await depositOf(stay, world.people.wangwei)).toMatchObject({ refundableMinor: 100_000 });
    const fee = { name: '订货违约费', totalMinor: 80_000 };
    const leaving = { visitId, kind: 'quotation-only' as const, reason: '客户不修了', fee };
    await world.done(world.people.lina, leaveUnrepaired, leaving);
    await world.done(world.people.zhengyan, settleFee, { visitId });
    expect(await depositOf(stay)).toMatchObject({ heldMinor: 20_000, refundableMinor: 20_000 });
    expect(await back(stay, 20_000)).toMatchObject({ heldMinor: 0 });
    await world.done(world.people.zhengyan, issueGatePass, { visitId });
  });
});
