import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { changeVehicle } from '#modules/registry/server/index.ts';
import { carPast } from '#modules/repair-orders/api/index.ts';
import { arrive, visitRoutes } from '#modules/repair-orders/server/index.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import type { Actor } from '#platform/server/actor.ts';
import { askOf } from '#platform/server/command/question.ts';
import { newId } from '#platform/server/ids.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import type { complaint as complaintSchema, receiveComplaintBody } from '../api/index.ts';
import { complaintAnswers } from './answers.ts';
import { approveClosing } from './commands/approve-closing.ts';
import { askClosing } from './commands/ask-closing.ts';
import { changeComplaintLevel } from './commands/change-complaint-level.ts';
import { closeComplaint } from './commands/close-complaint.ts';
import { handOverComplaint } from './commands/hand-over-complaint.ts';
import { noteComplaint } from './commands/note-complaint.ts';
import { receiveComplaint } from './commands/receive-complaint.ts';
import { refuseClosing } from './commands/refuse-closing.ts';
import { reopenComplaint } from './commands/reopen-complaint.ts';
import { takeNotice } from './commands/take-notice.ts';
import { listComplaints } from './queries/list-complaints.ts';
import { readComplaint } from './queries/read-complaint.ts';

let world: World;
let lina: Actor;
let wangwei: Actor;
beforeAll(async () => {
  world = await openWorld();
  ({ lina, wangwei } = world.people);
});
afterAll(() => world.close());

type Told = Partial<z.input<typeof receiveComplaintBody>>;
const tell = (told: Told = {}, who = lina) =>
  world.ask(who, receiveComplaint, {
    ...{ workshopId: world.workshopId, channel: 'phone', words: '刹车异响修了两次还没修好' },
    ...{ customerId: world.customerId, ...told },
  });
const taken = async (told: Told = {}, who = lina) => {
  const outcome = await tell(told, who);
  if (isRefusal(outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.id;
};
const asking = (tx: never, actor = lina) => {
  const now = world.clock.now();
  return { tx, actor, now, locale: 'en' as const, ask: askOf(complaintAnswers, { tx, now }) };
};
const read = async (complaintId: string, who = lina) =>
  (await world.look((tx) => readComplaint({ complaintId }, asking(tx as never, who)))) as z.output<
    typeof complaintSchema
  >;
const list = async (asked: object = {}, who = lina) => {
  const query = { workshopId: world.workshopId, show: 'open' as const, mine: 'false' as const, limit: 50 };
  const page = await world.look((tx) => listComplaints({ ...query, ...asked }, asking(tx as never, who)));
  if (isRefusal(page)) throw new Error(page.code);
  return page;
};
const journalOf = async (complaintId: string) => {
  const rows = await world.look((tx) =>
    tx.rows<{ type: string }>(
      'of_complaint',
      `select type from journal_entries where payload ->> 'complaintId' = $1 order by id`,
      [complaintId],
    ),
  );
  return rows.map(({ type }) => type);
};
const pastOf = async (vehicleId = world.vehicleId, who = lina) => {
  const route = visitRoutes.find(({ url }) => url === '/vehicles/:vehicleId/past');
  if (route?.kind !== 'query') throw new Error('The past of a car is not read.');
  const asked = { vehicleId, workshopId: world.workshopId };
  return carPast.parse(await world.look((tx) => route.run(asked as never, asking(tx as never, who))));
};

describe('a complaint', () => {
  it('CMPL-1 is taken in from any channel with the words, an owner and a number', async () => {
    const id = await taken({ channel: 'letter', toldAt: '2026-11-19T02:00:00.000Z' });
    expect(await read(id)).toMatchObject({
      ...{ state: 'received', level: 1, channel: 'letter', words: '刹车异响修了两次还没修好' },
      ...{ customer: { id: world.customerId }, owner: { name: '李娜' }, toldAt: '2026-11-19T02:00:00.000Z' },
      ...{ number: expect.stringMatching(/^CP2026-\d{6}$/), managerCalledAt: null },
    });
    expect(await journalOf(id)).toEqual(['complaint.received']);
  });

  it.each<[string, Told, number]>([
    ['serious', { level: 2 }, 2],
    ['grave', { level: 3, circumstances: ['media'] }, 3],
    ['of an accident, whatever level was said', { level: 1, circumstances: ['accident'] }, 3],
  ])('CMPL-1 that is %s calls the manager at once, until one has looked', async (_, told, level) => {
    const id = await taken(told);
    expect(await journalOf(id)).toEqual(['complaint.received', 'complaint.manager-called']);
    expect(await read(id)).toMatchObject({ level, managerCalledAt: world.clock.now().toISOString() });
    expect(await world.ask(lina, takeNotice, { complaintId: id })).toMatchObject({ code: 'right/missing' });
    await world.done(wangwei, takeNotice, { complaintId: id });
    expect(await read(id)).toMatchObject({ managerSeen: { name: '王伟' } });
    const again = await world.ask(wangwei, takeNotice, { complaintId: id });
    expect(again).toMatchObject({ code: 'complaint/manager-not-called' });
  });

  it('takes car and customer from the visit, and stands in its timeline', async () => {
    const { id: visitId } = await world.done(lina, arrive, {
      ...{ workshopId: world.workshopId, vehicleId: world.vehicleId, channel: 'desk' },
    });
    const id = await taken({ customerId: null, visitId });
    expect(await read(id)).toMatchObject({ visitId, vehicle: { id: world.vehicleId } });
    expect(await world.journalOf(visitId)).toContain('complaint.received');
    expect((await list({ visitId })).items).toHaveLength(1);
  });

  it.each<[string, Told, string, string]>([
    ['about nobody', { customerId: null }, '/customerId', 'complaint/about-nobody'],
    [
      'about a customer nobody knows',
      { customerId: newId(new Date()) },
      '/customerId',
      'complaint/no-such-customer',
    ],
    ['about a car nobody knows', { vehicleId: newId(new Date()) }, '/vehicleId', 'complaint/no-such-car'],
    ['about a visit of nobody', { visitId: newId(new Date()) }, '/visitId', 'complaint/no-such-visit'],
    ['told tomorrow', { toldAt: '2027-01-01T00:00:00.000Z' }, '/toldAt', 'complaint/told-in-the-future'],
    [
      'for an owner who is not here',
      { ownerId: newId(new Date()) },
      '/ownerId',
      'complaint/owner-cannot-see-to-it',
    ],
  ])('refuses one %s', async (_, told, pointer, code) => {
    expect(await tell(told)).toMatchObject({ fields: [{ pointer, code }] });
  });

  it('refuses one from who may not take it in, and asks who may not see to it for an owner', async () => {
    expect(await tell({}, world.people.chenbo)).toMatchObject({ code: 'right/missing' });
    const cashier = world.people.zhengyan;
    expect(await tell({}, cashier)).toMatchObject({ fields: [{ code: 'complaint/needs-an-owner' }] });
    const technician = world.people.chenbo.staffId;
    expect(await tell({ ownerId: technician }, cashier)).toMatchObject({
      fields: [{ code: 'complaint/owner-cannot-see-to-it' }],
    });
    expect(await read(await taken({ ownerId: lina.staffId }, cashier))).toMatchObject({
      owner: { id: lina.staffId },
    });
  });

  it('keeps what was done about it and who sees to it', async () => {
    const complaintId = await taken();
    await world.done(lina, noteComplaint, { complaintId, words: '已约明天复检' });
    await world.done(lina, handOverComplaint, { complaintId, ownerId: wangwei.staffId, words: '请跟进' });
    const same = { complaintId, ownerId: wangwei.staffId };
    expect(await world.ask(lina, handOverComplaint, same)).toMatchObject({
      fields: [{ code: 'complaint/owner-is-that' }],
    });
    const { entries, owner } = await read(complaintId);
    expect(owner.name).toBe('王伟');
    expect(entries).toMatchObject([
      { kind: 'noted', words: '已约明天复检', byName: '李娜' },
      { kind: 'handed-over', words: '请跟进', ownerToName: '王伟' },
    ]);
  });

  it('CMPL-1 changes its level with the reason; growing calls the manager again', async () => {
    const complaintId = await taken({ level: 2 });
    await world.done(wangwei, takeNotice, { complaintId });
    const change = (level: 1 | 2 | 3, reason = '客户要找媒体') =>
      world.ask(lina, changeComplaintLevel, { complaintId, level, reason });
    expect(await change(2)).toMatchObject({ fields: [{ code: 'complaint/level-is-that' }] });
    expect(await change(3)).toMatchObject({ level: 3 });
    expect(await read(complaintId)).toMatchObject({ managerSeen: null, level: 3 });
    expect(await change(1)).toMatchObject({ level: 1 });
    expect((await read(complaintId)).entries).toMatchObject([
      { kind: 'level-changed', levelFrom: 2, levelTo: 3, words: '客户要找媒体' },
      { kind: 'level-changed', levelFrom: 3, levelTo: 1 },
    ]);
    const hurt = await taken({ circumstances: ['injury'] });
    const lower = { complaintId: hurt, level: 1 as const, reason: '轻微' };
    expect(await world.ask(lina, changeComplaintLevel, lower)).toMatchObject({
      fields: [{ code: 'complaint/grave-by-itself' }],
    });
  });

  it('CMPL-2 is closed with the customer’s recorded satisfaction, once, also when two press at once', async () => {
    const complaintId = await taken();
    expect(closeComplaint.input.safeParse({ complaintId, words: ' ' }).success).toBe(false);
    const close = (who: Actor) => world.ask(who, closeComplaint, { complaintId, words: '客户表示满意' });
    const both = await Promise.all([close(lina), close(wangwei)]);
    expect(both.filter(isRefusal)).toMatchObject([{ code: 'lifecycle/wrong-state' }]);
    expect(await read(complaintId)).toMatchObject({
      ...{ state: 'closed', closed: { outcome: 'satisfied', words: '客户表示满意' } },
    });
    const after = { complaintId, words: '再记一笔' };
    expect(await world.ask(lina, noteComplaint, after)).toMatchObject({ code: 'lifecycle/wrong-state' });
    await world.done(lina, reopenComplaint, { complaintId, words: '客户又来电，仍有异响' });
    expect(await read(complaintId)).toMatchObject({ state: 'received', closed: null });
  });

  it('CMPL-2 is closed without satisfaction only for a reason a manager approved', async () => {
    const complaintId = await taken();
    const approve = (who: Actor, reason?: string) =>
      world.ask(who, approveClosing, { complaintId, ...(reason ? { reason } : {}) });
    expect(await approve(lina, '无依据')).toMatchObject({ code: 'right/missing' });
    expect(await approve(wangwei)).toMatchObject({ fields: [{ pointer: '/reason', code: 'field/needed' }] });
    const ask = () => world.ask(lina, askClosing, { complaintId, reason: '要求无依据，已签字' });
    expect(isRefusal(await ask())).toBe(false);
    expect(await ask()).toMatchObject({ code: 'complaint/closing-asked-already' });
    await world.done(wangwei, refuseClosing, { complaintId, words: '再与客户谈一次' });
    expect(await read(complaintId)).toMatchObject({ state: 'received', closingAsked: null });
    await ask();
    await approve(wangwei);
    expect(await read(complaintId)).toMatchObject({
      ...{ state: 'closed', closed: { outcome: 'approved', words: '要求无依据，已签字', name: '王伟' } },
    });
    expect((await journalOf(complaintId)).slice(1)).toEqual([
      'complaint.closing-asked',
      'complaint.closing-refused',
      'complaint.closing-asked',
      'complaint.closed',
    ]);
  });

  it('CMPL-1 calls the manager again when a serious one is opened again', async () => {
    const complaintId = await taken({ level: 2 });
    await world.done(wangwei, takeNotice, { complaintId });
    await world.done(lina, closeComplaint, { complaintId, words: '客户表示满意' });
    await world.done(lina, reopenComplaint, { complaintId, words: '又来电' });
    expect(await read(complaintId)).toMatchObject({ managerSeen: null });
    expect((await journalOf(complaintId)).slice(-2)).toEqual([
      'complaint.reopened',
      'complaint.manager-called',
    ]);
  });

  it('refuses a step somebody else has been faster with', async () => {
    const complaintId = await taken();
    await world.done(lina, noteComplaint, { complaintId, words: '第一笔' });
    const stale = await world.ask(
      lina,
      closeComplaint,
      { complaintId, words: '满意' },
      { expectedVersion: 1 },
    );
    expect(stale).toMatchObject({ code: 'request/stale-version' });
  });

  it('has a history nobody rewrites', async () => {
    const complaintId = await taken();
    await world.done(lina, noteComplaint, { complaintId, words: '原话' });
    const rewrite = world.look((tx) =>
      tx.rows('rewrite', `update complaint_entries set words = '改过' where complaint_id = $1`, [
        complaintId,
      ]),
    );
    await expect(rewrite).rejects.toThrow(/permission denied/);
  });
});

describe('the list of complaints', () => {
  it('shows the gravest first, of these the oldest, and goes on from page to page', async () => {
    const all = (await list({ limit: 200 })).items.map(({ id, level }) => ({ id, level }));
    expect(all.length).toBeGreaterThan(5);
    const sorted = all.toSorted((a, b) => b.level - a.level || a.id.localeCompare(b.id));
    expect(all).toEqual(sorted);
    const paged: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await list({ limit: 2, ...(cursor ? { cursor } : {}) });
      paged.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(paged).toEqual(all.map(({ id }) => id));
    const { counts } = await list();
    expect(counts.open).toBe(all.length);
  });

  it('shows mine, the closed ones, and nothing to who may not see them', async () => {
    const mine = await list({ mine: 'true' }, wangwei);
    expect(mine.items.every(({ owner }) => owner.id === wangwei.staffId)).toBe(true);
    expect((await list({ show: 'closed' })).items.every(({ state }) => state === 'closed')).toBe(true);
    await expect(list({}, world.people.chenbo)).rejects.toThrow('right/missing');
  });
});

describe('the past of a car', () => {
  it('RECV-2 tells open complaints about the car and by its customer, the gravest first', async () => {
    const { complaints } = await pastOf();
    expect(complaints.length).toBeGreaterThan(2);
    expect(complaints.map(({ level }) => level)).toEqual(
      complaints.map(({ level }) => level).toSorted((a, b) => b - a),
    );
    expect(complaints[0]).toMatchObject({ mayOpen: true, words: expect.any(String) });
    const seen = await pastOf(world.vehicleId, world.people.chenbo);
    expect(seen.complaints[0]).toMatchObject({ mayOpen: false, words: null, level: 3 });
  });

  it('FILE-2 tells after a change of owner that one is open, but nothing the former owner said', async () => {
    const now = world.clock.now();
    const [vehicleId, seller, buyer] = [newId(now), newId(now), newId(now)];
    await world.look(async (tx) => {
      const of = { organization_id: tx.organizationId, created_at: now };
      await tx.db
        .insertInto('customers')
        .values([seller, buyer].map((id) => ({ ...of, id, kind: 'person', name: id, search_text: '' })))
        .execute();
      await tx.db
        .insertInto('vehicles')
        .values({ ...of, id: vehicleId, owner_id: null })
        .execute();
    });
    const owned = (ownerId: string, version: number) =>
      world.done(lina, changeVehicle, { vehicleId, ownerId }, { expectedVersion: version });
    await owned(seller, 1);
    world.clock.advance(60_000);
    await taken({ customerId: seller, vehicleId, words: '我太太开车时刹不住' });
    expect((await pastOf(vehicleId)).complaints).toMatchObject([{ words: '我太太开车时刹不住' }]);
    world.clock.advance(60_000);
    await owned(buyer, 2);
    expect((await pastOf(vehicleId)).complaints).toMatchObject([{ words: null, mayOpen: false }]);
  });
});
