import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOrder, proposeJob } from '#modules/repair-orders/server/index.ts';
import { jobsOf } from '#tests/server/rows.ts';
import { estimated, hand, received, signed } from '#tests/server/stages.ts';
import type { CustomerPage } from '../api/index.ts';
import { type Outside, openOutside } from './fixtures.ts';

let outside: Outside;
beforeAll(async () => {
  outside = await openOutside();
});
afterAll(() => outside.close());

const page = async (token: string): Promise<CustomerPage> => (await outside.guest('GET', token)).json();
const make = (repairOrderId: string, who = outside.world.people.lina, purpose = 'contract') =>
  outside.staff(who, {
    method: 'POST',
    url: `/repair-orders/${repairOrderId}/customer-links`,
    payload: { purpose },
  });

describe('a private link', () => {
  it('RO-2 is kept as a hash only, and tells when and on which device it was opened', async () => {
    const { world } = outside;
    const { repairOrderId, visitId } = await estimated(world);
    const { token, linkId } = await outside.link(repairOrderId);
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    const kept = await world.look((tx) =>
      tx.rows<{ text: string }>(
        'everything',
        `select string_agg(t::text, ' ') as text from (select l::text as t from customer_links l
         union all select k::text from idempotency_keys k union all select j::text from journal_entries j) x`,
        [],
      ),
    );
    expect(kept[0]?.text).not.toContain(token);
    await outside.guest('POST', `${token}/open`);
    const told = await outside.staff(world.people.lina, {
      method: 'GET',
      url: `/visits/${visitId}/customer-contact`,
    });
    expect(told.json().links).toMatchObject([
      {
        id: linkId,
        state: 'opened',
        openedDevice: expect.stringContaining('WeChat · Android'),
        createdBy: { name: '李娜' },
      },
    ]);
  });

  it('refuses guessed, expired, taken back and replaced ones, each in words the customer understands', async () => {
    const { world } = outside;
    const { repairOrderId } = await estimated(world);
    const guessed = await outside.guest('GET', 'A'.repeat(43));
    expect(guessed.json()).toMatchObject({
      status: 404,
      code: 'customer-link/unknown',
      detail: expect.stringContaining('enlace'),
    });
    expect((await outside.guest('GET', 'short')).statusCode).toBe(404);
    const first = await outside.link(repairOrderId);
    const second = await outside.link(repairOrderId);
    expect((await outside.guest('GET', first.token)).json()).toMatchObject({
      status: 410,
      code: 'customer-link/revoked',
    });
    const revoked = await outside.staff(world.people.lina, {
      method: 'POST',
      url: `/customer-links/${second.linkId}/revoke`,
    });
    expect(revoked.json()).toMatchObject({ state: 'revoked' });
    expect((await outside.guest('POST', `${second.token}/open`)).json()).toMatchObject({
      code: 'customer-link/revoked',
    });
    const third = await outside.link(repairOrderId);
    world.clock.advance(73 * 3_600_000);
    const late = await outside.guest('POST', `${third.token}/questions`, { words: '还在吗' });
    expect(late.json()).toMatchObject({ status: 410, code: 'customer-link/expired' });
  });

  it('refuses to lead to a page on which nothing can be done, and who may not send one', async () => {
    const { world } = outside;
    const stay = await received(world);
    const open = await world.done(world.people.lina, openOrder, {
      visitId: stay.visitId,
      jobs: [{ title: '检查' }],
    });
    expect((await make(open.id)).json()).toMatchObject({ code: 'customer-link/nothing-to-sign' });
    const { repairOrderId } = await estimated(world);
    expect((await make(repairOrderId, world.people.lina, 'proposal')).json()).toMatchObject({
      code: 'customer-link/nothing-proposed',
    });
    expect((await make(repairOrderId, world.people.chenbo)).json()).toMatchObject({ code: 'right/missing' });
  });

  it('QUOTE-4 refuses to lead to an estimate that holds no longer', async () => {
    const { repairOrderId } = await estimated(outside.world);
    outside.world.clock.advance(16 * 24 * 3_600_000);
    expect((await make(repairOrderId)).json()).toMatchObject({ code: 'repair-order/estimate-expired' });
  });

  it('carries a question to the advisor and the answer back', async () => {
    const { world } = outside;
    const { repairOrderId, visitId } = await estimated(world);
    const { token } = await outside.link(repairOrderId);
    const [job] = (await page(token)).jobs;
    const asked = await outside.guest('POST', `${token}/questions`, {
      words: '不换行不行？',
      jobId: job?.id,
    });
    const { questionId } = asked.json() as { questionId: string };
    const answer = () =>
      outside.staff(world.people.lina, {
        method: 'POST',
        url: `/customer-questions/${questionId}/answer`,
        payload: { answer: '已经磨到铁了' },
      });
    expect((await answer()).statusCode).toBe(200);
    expect((await answer()).json()).toMatchObject({ code: 'customer-question/answered-already' });
    expect((await page(token)).questions).toMatchObject([
      { words: '不换行不行？', answer: '已经磨到铁了', jobId: job?.id },
    ]);
    expect((await world.journalOf(visitId)).slice(-2)).toEqual([
      'customer-question.asked',
      'customer-question.answered',
    ]);
  });

  it('CHANGE-2 brings proposed work before the customer, who decides with their hand', async () => {
    const { world } = outside;
    const { repairOrderId } = await signed(world);
    const propose = (title: string) =>
      world.done(world.people.lina, proposeJob, {
        ...{ repairOrderId, title, finding: '渗油', safety: false, fileIds: [] },
        lines: [{ kind: 'fee', name: title, fixedMinor: 10_000 }],
      });
    const [yes, no] = [await propose('减振器'), await propose('雨刮')];
    const { token } = await outside.link(repairOrderId, 'proposal');
    const { seen, jobs } = await page(token);
    expect(jobs.map(({ title, state }) => [title, state])).toEqual([
      ['减振器', 'proposed'],
      ['雨刮', 'proposed'],
    ]);
    const decide = async (more: object) =>
      outside.guest('POST', `${token}/decide`, {
        ...{ seen, locale: 'zh-CN', signerName: '张三' },
        jobs: [
          { jobId: yes.id, decision: 'approved' },
          { jobId: no.id, decision: 'declined', reason: '下次' },
        ],
        ...more,
      });
    expect((await decide({})).statusCode).toBe(422);
    expect((await decide({ signature: await hand() })).json()).toMatchObject({ result: 'decided' });
    expect((await jobsOf(world, repairOrderId)).slice(1)).toMatchObject([
      { state: 'approved' },
      { state: 'declined', decline_reason: '下次' },
    ]);
  });
});
