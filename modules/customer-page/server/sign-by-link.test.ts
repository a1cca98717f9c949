import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { authorizeOrder, confirmOrder, reviseOrder } from '#modules/repair-orders/server/index.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import { drawn } from '#platform/server/files/fixtures.ts';
import { jobsOf, linesOf, orderRow, papersOf, signaturesOf } from '#tests/server/rows.ts';
import { estimated, hand, padsJob } from '#tests/server/stages.ts';
import type { CustomerPage } from '../api/index.ts';
import { five, type Outside, openOutside } from './fixtures.ts';

let outside: Outside;
beforeAll(async () => {
  outside = await openOutside();
});
afterAll(() => outside.close());

const page = async (token: string): Promise<CustomerPage> => (await outside.guest('GET', token)).json();
const sign = async (token: string, more: object = {}) => {
  const { seen } = await page(token);
  const signature = await hand();
  return outside.guest('POST', `${token}/sign`, {
    ...{ seen, locale: 'es', confirmed: five, signerName: '张三', signature, ...more },
  });
};
const code = (answer: { body: string }) => JSON.parse(answer.body).code as string;

describe('a contract signed by link', () => {
  it('RO-2 is shown whole, signed on the customer’s own phone without account, and in force at once', async () => {
    const { world } = outside;
    const { repairOrderId, visitId } = await estimated(world);
    const { token, linkId } = await outside.link(repairOrderId);
    expect((await outside.guest('POST', `${token}/open`)).statusCode).toBe(200);
    expect(await page(token)).toMatchObject({
      ...{ phase: 'asking', purpose: 'contract', customer: '张三', currency: 'CNY', totalMinor: 63_600 },
      ...{ workshop: { name: '宏达汽车服务' }, concerns: ['刹车时左前轮有尖叫声'], customerMinor: 63_600 },
      jobs: [{ state: 'offered', totalMinor: 63_600, lines: [{}, {}] }],
    });
    const signed = await sign(token);
    expect(signed.json()).toMatchObject({ result: 'signed' });
    expect(await orderRow(world, repairOrderId)).toMatchObject({
      ...{
        state: 'authorized',
        signed_by_name: '张三',
        authorized_minor: 63_600,
        keep_old_parts: true,
        wash: false,
      },
      pick_up_code: expect.stringMatching(/^\d{6}$/),
    });
    expect(await signaturesOf(world, repairOrderId)).toMatchObject([
      { signer_name: '张三', device: `link · WeChat · Android · ${linkId.slice(-8)}` },
    ]);
    expect(await papersOf(world, repairOrderId)).toMatchObject([{ revision: 1, locale: 'es' }]);
    expect(await world.journalOf(visitId)).toEqual(
      expect.arrayContaining([
        'customer-link.made',
        'customer-link.opened',
        'repair-order.authorized',
        'customer-link.signed',
      ]),
    );
    const paper = await outside.guest('GET', `${token}/paper`);
    expect([paper.statusCode, paper.rawPayload.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
  });

  it('RO-2 leaves out the line and the job the customer declines; the job stays known with its reason', async () => {
    const { world } = outside;
    const stay = await estimated(world, {
      jobs: (given) => [
        ...padsJob(given),
        { title: '空调滤芯', lines: [{ kind: 'fee', name: '滤芯', fixedMinor: 8_800 }] },
      ],
    });
    const { token } = await outside.link(stay.repairOrderId);
    const [pads, filter] = (await page(token)).jobs;
    const part = pads?.lines[1];
    const signed = await sign(token, {
      declinedJobs: [{ jobId: filter?.id, reason: '刚换过' }],
      declinedLines: [{ lineId: part?.id, reason: '自己带' }],
    });
    expect(signed.json()).toMatchObject({ result: 'signed' });
    expect(await jobsOf(world, stay.repairOrderId)).toMatchObject([
      { state: 'approved', total_minor: (pads?.totalMinor ?? 0) - (part?.totalMinor ?? 0) },
      { state: 'declined', decline_reason: '刚换过' },
    ]);
    expect((await orderRow(world, stay.repairOrderId))?.authorized_minor).toBe(
      (pads?.totalMinor ?? 0) - (part?.totalMinor ?? 0),
    );
    expect((await linesOf(world, stay.repairOrderId)).filter(({ removed_at }) => removed_at)).toHaveLength(1);
  });

  it('QUOTE-4 is not signed once the estimate has run out, nor by declining a part of it', async () => {
    const { world } = outside;
    const stay = await estimated(world, {
      jobs: (given) => [
        ...padsJob(given),
        { title: '空调滤芯', lines: [{ kind: 'fee', name: '滤芯', fixedMinor: 8_800 }] },
      ],
    });
    world.clock.advance((15 * 24 - 1) * 3_600_000);
    const { token } = await outside.link(stay.repairOrderId);
    world.clock.advance(2 * 3_600_000);
    const [, filter] = (await page(token)).jobs;
    expect(code(await sign(token))).toBe('repair-order/estimate-expired');
    const declinedJobs = [{ jobId: filter?.id, reason: '刚换过' }];
    expect(code(await sign(token, { declinedJobs }))).toBe('repair-order/estimate-expired');
    expect(await orderRow(world, stay.repairOrderId)).toMatchObject({ state: 'estimated', signed_at: null });
  });

  it('QUOTE-2 is signed only after the notice that the result is not guaranteed was ticked by itself', async () => {
    const { world } = outside;
    const { repairOrderId } = await estimated(world, {
      jobs: (given) => padsJob(given).map((job) => ({ ...job, pricingMethod: 'item' as const })),
    });
    const { token } = await outside.link(repairOrderId);
    const { notices } = await page(token);
    expect(notices.filter(({ mustTick }) => mustTick).map(({ kind }) => kind)).toEqual([
      'result-not-guaranteed',
    ]);
    expect(code(await sign(token))).toBe('repair-order/notices-not-acknowledged');
    expect((await sign(token, { acknowledged: ['result-not-guaranteed'] })).json()).toMatchObject({
      result: 'signed',
    });
  });

  it('is no contract when everything is declined: the advisor learns why, the order stays open', async () => {
    const { world } = outside;
    const { repairOrderId } = await estimated(world);
    const { token } = await outside.link(repairOrderId);
    const [job] = (await page(token)).jobs;
    const signed = await sign(token, { declinedJobs: [{ jobId: job?.id, reason: '太贵' }] });
    expect(signed.json()).toMatchObject({ result: 'decided' });
    expect(await orderRow(world, repairOrderId)).toMatchObject({ state: 'open', signed_at: null });
  });

  it('counts once of ten sent at once, and refuses a second answer in the customer’s language', async () => {
    const { world } = outside;
    const { repairOrderId } = await estimated(world);
    const { token } = await outside.link(repairOrderId);
    const answers = await Promise.all(Array.from({ length: 10 }, () => sign(token)));
    expect(answers.filter(({ statusCode }) => statusCode === 200)).toHaveLength(1);
    expect(await signaturesOf(world, repairOrderId)).toHaveLength(1);
    const again = await sign(token);
    expect(again.json()).toMatchObject({
      status: 409,
      code: 'customer-link/used',
      detail: expect.stringContaining('primera respuesta'),
    });
  });

  it('answers the same to a request sent twice with its key', async () => {
    const { repairOrderId } = await estimated(outside.world);
    const { token } = await outside.link(repairOrderId);
    const { seen } = await page(token);
    const body = { seen, locale: 'es', confirmed: five, signerName: '张三', signature: await hand() };
    const key = crypto.randomUUID();
    const first = await outside.guest('POST', `${token}/sign`, body, key);
    const second = await outside.guest('POST', `${token}/sign`, body, key);
    expect([first.statusCode, second.statusCode, second.body]).toEqual([200, 200, first.body]);
  });

  it('refuses a signature of one dot, a tick left out, and what was not seen', async () => {
    const { world } = outside;
    const { repairOrderId } = await estimated(world);
    const { token } = await outside.link(repairOrderId);
    const dot = await drawn('<circle cx="300" cy="100" r="4" fill="#000"/>');
    expect((await sign(token, { signature: dot })).json()).toMatchObject({ code: 'signature/too-small' });
    const unticked = await sign(token, { confirmed: { ...five, wash: undefined } });
    expect(unticked.statusCode).toBe(422);
    expect(code(await sign(token, { seen: 'something else' }))).toBe('customer-link/changed');
    await world.done(world.people.lina, reviseOrder, { repairOrderId, reason: '改价' });
    expect(code(await sign(token))).toBe('customer-link/changing');
    expect(await page(token)).toMatchObject({ phase: 'changing' });
    expect(await signaturesOf(world, repairOrderId)).toEqual([]);
  });

  it('RO-2 counts once when counter and phone sign at the same moment, and the page says it is done', async () => {
    const { world } = outside;
    const { lina } = world.people;
    for (const _ of [1, 2, 3]) {
      const { repairOrderId } = await estimated(world);
      await world.done(lina, confirmOrder, { repairOrderId, ...five });
      const { token } = await outside.link(repairOrderId);
      const given = { repairOrderId, signerName: '张三', signature: await hand() };
      const [counter, byPhone] = await Promise.all([world.ask(lina, authorizeOrder, given), sign(token)]);
      expect([!isRefusal(counter), byPhone.statusCode === 200].filter(Boolean)).toHaveLength(1);
      expect(await signaturesOf(world, repairOrderId)).toHaveLength(1);
      expect(await page(token)).toMatchObject({
        phase: 'done',
        result: isRefusal(counter) ? 'signed' : null,
      });
      if (byPhone.statusCode !== 200) expect(code(byPhone)).toBe('customer-link/done-elsewhere');
    }
  });
});
