import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRefusal } from '#platform/rules/refusal.ts';
import { gatePassed, leaveUnrepaired, paid, settled, settlementsOf } from '#tests/server/leaving-stages.ts';
import { received, type StayOf } from '#tests/server/stages.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { issueGatePass } from './issue-gate-pass.ts';
import { receivePayment } from './receive-payment.ts';
import { releaseOnAccount } from './release-on-account.ts';
import { settleFee } from './settle-fee.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const ask = (visitId: string) => world.ask(world.people.zhengyan, issueGatePass, { visitId });
const left = (visitId: string, totalMinor?: number) =>
  world.done(world.people.lina, leaveUnrepaired, {
    ...{ visitId, kind: totalMinor ? 'declined' : 'answered', reason: '客户考虑' },
    ...(totalMinor ? { fee: { name: '诊断费', totalMinor } } : {}),
  });

describe('a gate pass', () => {
  it('SETL-4 is refused while anything is due, and before anything was settled', async () => {
    const { visitId } = await settled(world);
    expect(await ask(visitId)).toMatchObject({ code: 'visit/money-due' });
    expect(await ask((await received(world)).visitId)).toMatchObject({ code: 'visit/no-exit-note' });
  });

  it('SETL-4 is issued once paid, with a number, a paper and six digits that stand nowhere else', async () => {
    const { visitId } = await paid(world);
    const { gatePass, state } = await world.done(world.people.zhengyan, issueGatePass, { visitId });
    expect(gatePass).toMatchObject({ ground: 'paid', number: expect.stringMatching(/^GP2026-\d{6}$/) });
    expect(gatePass.code).toMatch(/^\d{6}$/);
    expect(state).toBe('leaving');
    const entries = await world.look((tx) =>
      tx.rows<{ payload: object }>(
        'pass_entries',
        `select payload from journal_entries where visit_id = $1 and type = 'visit.gate-pass-issued'`,
        [visitId],
      ),
    );
    expect(entries).toHaveLength(1);
    expect(JSON.stringify(entries)).not.toContain(gatePass.code);
  });

  it('SETL-4 is one, however many press at once', async () => {
    const { visitId } = await paid(world);
    const answers = await Promise.all(Array.from({ length: 10 }, () => ask(visitId)));
    expect(answers.filter(isRefusal)).toHaveLength(9);
  });

  it('SETL-4 says when it stands on a release, or when nothing was to pay', async () => {
    const released = await settled(world);
    const settlementId = released.settlements[0]?.id ?? '';
    await world.done(world.people.wangwei, releaseOnAccount, { settlementId, reason: '月结' });
    expect(await ask(released.visitId)).toMatchObject({ gatePass: { ground: 'on-account' } });
    const free: StayOf = {
      jobs: ({ concernId }) => [
        { title: '紧固饰条', concernId, lines: [{ kind: 'fee', name: '紧固饰条', fixedMinor: 0 }] },
      ],
    };
    const stay = await settled(world, free);
    expect(stay).toMatchObject({ dueMinor: 0, settlements: [{ payer: 'customer', totalMinor: 0 }] });
    expect(await ask(stay.visitId)).toMatchObject({ gatePass: { ground: 'nothing-due' } });
  });

  it('A26 lets a car leave unrepaired once the fee for its diagnosis is paid, without a repair statement', async () => {
    const { visitId } = await received(world);
    await left(visitId, 10_000);
    expect(await ask(visitId)).toMatchObject({ code: 'visit/money-due' });
    const { settlements, dueMinor } = await world.done(world.people.zhengyan, settleFee, { visitId });
    expect([settlements.length, dueMinor]).toEqual([1, 10_000]);
    const twice = await world.ask(world.people.zhengyan, settleFee, { visitId });
    expect(twice).toMatchObject({ code: 'settlement/already-settled' });
    const settlementId = settlements[0]?.id ?? '';
    const money = { settlementId, method: 'cash' as const, amountMinor: 10_000 };
    await world.done(world.people.zhengyan, receivePayment, money);
    expect(await ask(visitId)).toMatchObject({ gatePass: { ground: 'unrepaired' }, state: 'leaving' });
    const { rows } = await settlementsOf(world, visitId);
    expect(rows).toMatchObject([{ repair_order_id: null, total_minor: 10_000, tax_minor: 1_150 }]);
    const kinds = await world.look((tx) =>
      tx.db.selectFrom('documents').select('kind').where('visit_id', '=', visitId).orderBy('kind').execute(),
    );
    expect(kinds.map(({ kind }) => kind)).toEqual(['gate-pass', 'receipt', 'settlement']);
  });

  it('A26 needs no fee where none was agreed', async () => {
    const { visitId } = await received(world);
    await left(visitId);
    expect(await world.ask(world.people.zhengyan, settleFee, { visitId })).toMatchObject({
      code: 'settlement/no-fee',
    });
    expect(await ask(visitId)).toMatchObject({ gatePass: { ground: 'unrepaired' } });
  });

  it('is not issued by the guard who checks it', async () => {
    const { visitId } = await gatePassed(world);
    const answer = await world.ask(world.people.laoma, issueGatePass, { visitId });
    expect(answer).toMatchObject({ code: 'right/missing' });
  });
});
