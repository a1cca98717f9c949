import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeVisit } from '#modules/reception/server/index.ts';
import { proposeJob } from '#modules/repair-orders/server/index.ts';
import { orderRow } from '#tests/server/rows.ts';
import { estimated, hand, signed } from '#tests/server/stages.ts';
import type { CustomerPage } from '../api/index.ts';
import { five, type Outside, openOutside } from './fixtures.ts';

let outside: Outside;
beforeAll(async () => {
  outside = await openOutside();
});
afterAll(() => outside.close());

const page = async (token: string): Promise<CustomerPage> => (await outside.guest('GET', token)).json();
const sign = async (token: string, signerName = '李明') => {
  const { seen } = await page(token);
  const given = { seen, locale: 'zh-CN', confirmed: five, signerName, signature: await hand() };
  return outside.guest('POST', `${token}/sign`, given);
};
const code = (answer: { body: string }) => JSON.parse(answer.body).code as string;
const broughtByDriver = (visitId: string, limitMinor: number) =>
  outside.world.done(outside.world.people.lina, describeVisit, {
    ...{ visitId, dropOff: { name: '李明', phone: '13800000002', isOwner: false, limitMinor } },
  });

describe('a link in the driver’s hands', () => {
  it('A11 says how far their word goes, and refuses a signature above it', async () => {
    const { world } = outside;
    const { repairOrderId, visitId } = await estimated(world);
    await broughtByDriver(visitId, 50_000);
    const { token } = await outside.link(repairOrderId);
    expect(await page(token)).toMatchObject({
      ...{ broughtBy: '李明', customer: '张三', authority: { upToMinor: 50_000, agreedMinor: 63_600 } },
    });
    expect(code(await sign(token))).toBe('repair-order/owner-must-agree');
    expect((await orderRow(world, repairOrderId)).state).toBe('estimated');
  });

  it('A11 sent to the owner it carries the owner’s word: no limit, and the yes is kept', async () => {
    const { world } = outside;
    const { repairOrderId, visitId } = await estimated(world);
    await broughtByDriver(visitId, 50_000);
    const made = await outside.staff(world.people.lina, {
      ...{ method: 'POST', url: `/repair-orders/${repairOrderId}/customer-links` },
      payload: { purpose: 'contract', toOwner: true },
    });
    const token = made.json().address.slice('https://shop.example/c/'.length);
    expect(await page(token)).toMatchObject({ broughtBy: null, authority: null });
    expect((await sign(token, '张三')).json()).toMatchObject({ result: 'signed' });
    const kept = await world.look((tx) =>
      tx.db.selectFrom('owner_consents').selectAll().where('visit_id', '=', visitId).execute(),
    );
    expect(kept).toMatchObject([{ channel: 'link', given_by_name: '张三', amount_minor: 63_600 }]);
    expect(await world.journalOf(visitId)).toContain('repair-order.owner-agreed');
  });

  it('A11 decides additional work within the limit only', async () => {
    const { world } = outside;
    const { repairOrderId, visitId } = await signed(world);
    await broughtByDriver(visitId, 70_000);
    const fee = (fixedMinor: number) => ({ kind: 'fee' as const, name: '雨刷', fixedMinor });
    const propose = async (fixedMinor: number) => {
      const given = {
        repairOrderId,
        title: '换雨刷',
        finding: '开裂',
        safety: false,
        lines: [fee(fixedMinor)],
      };
      return (await world.done(world.people.chenbo, proposeJob, given)).id;
    };
    const [dear, cheap] = [await propose(20_000), await propose(3_000)];
    const { token } = await outside.link(repairOrderId, 'proposal');
    const decide = async (yes: string, no: string) =>
      outside.guest('POST', `${token}/decide`, {
        ...{ seen: (await page(token)).seen, locale: 'zh-CN', signerName: '李明', signature: await hand() },
        jobs: [
          { jobId: yes, decision: 'approved' },
          { jobId: no, decision: 'declined', reason: '要问老板' },
        ],
      });
    expect(code(await decide(dear, cheap))).toBe('repair-order/owner-must-agree');
    expect((await decide(cheap, dear)).json()).toMatchObject({ result: 'decided' });
  });
});
