import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRefusal } from '#platform/rules/refusal.ts';
import {
  delivered,
  deliverySheet,
  gone,
  issueGatePass,
  paid,
  returnKey,
  settled,
  settlementsOf,
  unprotect,
} from '#tests/server/leaving-stages.ts';
import { orderRow } from '#tests/server/rows.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { deliver } from './deliver.ts';
import { recordExit } from './record-exit.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

describe('a delivery', () => {
  it('DLVR-4 keeps the receiver’s signature, the list and a paper that never changes', async () => {
    const stay = await paid(world);
    const answer = await world.done(world.people.lina, deliver, await deliverySheet(world, stay));
    expect(answer.state).toBe('delivered');
    expect((await orderRow(world, stay.repairOrderId)).delivered_by).toBe(world.people.lina.staffId);
    const paper = await world.look((tx) =>
      tx.db
        .selectFrom('documents')
        .innerJoin('signatures', 'signatures.subject_id', 'documents.subject_id')
        .select(['documents.kind', 'documents.facts', 'signatures.purpose', 'signatures.signer_name'])
        .where('documents.id', '=', answer.documentId)
        .where('signatures.purpose', '=', 'delivery')
        .executeTakeFirstOrThrow(),
    );
    expect(paper).toMatchObject({ kind: 'delivery-sheet', signer_name: '张三' });
    expect((await world.journalOf(stay.visitId)).at(-1)).toBe('repair-order.delivered');
    const edit = world.look((tx) =>
      tx.db.updateTable('documents').set({ facts: '{}' }).where('id', '=', answer.documentId).execute(),
    );
    await expect(edit).rejects.toThrow(/signed document never changes/);
  });

  it('refuses while the sheet is not paid, and a scribble that is no signature', async () => {
    const unpaid = await settled(world);
    const early = await world.ask(world.people.lina, deliver, await deliverySheet(world, unpaid));
    expect(early).toMatchObject({ code: 'repair-order/not-paid' });
    const stay = await paid(world);
    const sheet = { ...(await deliverySheet(world, stay)), signature: 'data:image/png;base64,AAAA' };
    expect(await world.ask(world.people.lina, deliver, sheet)).toMatchObject({
      ...{ code: 'signature/not-a-picture', fields: [{ pointer: '/signature' }] },
    });
  });

  it('DLVR-3 by somebody else than the receiving advisor needs the reason', async () => {
    const stay = await paid(world);
    const sheet = await deliverySheet(world, stay);
    expect(await world.ask(world.people.wangwei, deliver, sheet)).toMatchObject({
      fields: [{ pointer: '/otherAdvisorReason', code: 'delivery/other-advisor' }],
    });
    const excused = { ...sheet, otherAdvisorReason: '李娜今日休息' };
    expect(await world.done(world.people.wangwei, deliver, excused)).toMatchObject({ state: 'delivered' });
  });

  it('happens once when ten press at once', async () => {
    const stay = await paid(world);
    const sheet = await deliverySheet(world, stay);
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => world.ask(world.people.lina, deliver, sheet)),
    );
    expect(answers.filter(isRefusal)).toHaveLength(9);
    const journal = await world.journalOf(stay.visitId);
    expect(journal.filter((type) => type === 'repair-order.delivered')).toHaveLength(1);
  });
});

describe('an exit', () => {
  it('DLVR-4 closes the visit at the gate, with the time and the odometer', async () => {
    const stay = await delivered(world);
    const { visitId, code } = stay;
    const answer = await world.done(world.people.laoma, recordExit, { visitId, code, odometer: 45_306 });
    expect(answer).toMatchObject({ state: 'closed', exitedAt: world.clock.now().toISOString() });
    const { visit } = await settlementsOf(world, visitId);
    expect(visit).toMatchObject({ left_kind: 'repaired', exit_odometer: 45_306 });
    expect((await world.journalOf(visitId)).at(-1)).toBe('visit.exited');
    const again = await world.ask(world.people.laoma, recordExit, { visitId, code });
    expect(again).toMatchObject({ code: 'lifecycle/wrong-state' });
  });

  it('SETL-4 refuses a code of another car', async () => {
    const stay = await delivered(world);
    const code = stay.code === '000000' ? '000001' : '000000';
    expect(await world.ask(world.people.laoma, recordExit, { visitId: stay.visitId, code })).toMatchObject({
      fields: [{ pointer: '/code', code: 'delivery/wrong-code' }],
    });
  });

  it('DLVR-4 refuses, one by one, an unsigned order, the kit on and the key not back', async () => {
    const stay = await paid(world);
    const { visitId } = stay;
    const { lina, laoma, zhengyan } = world.people;
    const { code } = (await world.done(zhengyan, issueGatePass, { visitId })).gatePass;
    const refusedFor = async () => {
      const answer = await world.ask(laoma, recordExit, { visitId, code });
      return isRefusal(answer) ? answer.code : answer.state;
    };
    expect(await refusedFor()).toBe('visit/order-still-open');
    await world.done(lina, deliver, await deliverySheet(world, stay));
    expect(await refusedFor()).toBe('visit/protection-kit-still-on');
    await world.done(lina, unprotect, { visitId });
    expect(await refusedFor()).toBe('visit/key-not-returned');
    await world.done(lina, returnKey, { visitId });
    expect(await refusedFor()).toBe('closed');
  });

  it('goes the whole way from the gate to the gate', async () => {
    const { visitId } = await gone(world);
    const journal = await world.journalOf(visitId);
    expect([journal[0], journal.at(-1)]).toEqual(['visit.arrived', 'visit.exited']);
  });
});
