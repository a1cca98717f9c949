import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRefusal } from '#platform/rules/refusal.ts';
import type { Actor } from '#platform/server/actor.ts';
import { settled } from '#tests/server/leaving-stages.ts';
import type { StayOf } from '#tests/server/stages.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { issueGatePass } from './commands/issue-gate-pass.ts';
import { receivePayment } from './commands/receive-payment.ts';
import { releaseOnAccount } from './commands/release-on-account.ts';
import { reopenSettlement } from './commands/reopen-settlement.ts';
import { reversePayment } from './commands/reverse-payment.ts';
import { settle } from './commands/settle.ts';
import { readPayments } from './records/read-payments.ts';
import { inForce, readSettlements } from './records/read-settlements.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** The shelves of the world are not endless. */
const withoutParts: StayOf = {
  jobs: ({ concernId }) => [
    { title: '四轮定位', concernId, lines: [{ kind: 'fee', name: '四轮定位', fixedMinor: 60_001 }] },
  ],
};

interface Stay {
  visitId: string;
  repairOrderId: string;
}

const moneyOf = ({ visitId }: Stay) =>
  world.look(async (tx) => {
    const visit = await tx.db
      .selectFrom('visits')
      .select(['state', 'due_minor', 'settled'])
      .where('id', '=', visitId)
      .executeTakeFirstOrThrow();
    const passes = await tx.db
      .selectFrom('gate_passes')
      .select('id')
      .where('visit_id', '=', visitId)
      .where('voided_at', 'is', null)
      .execute();
    const [settlements, payments] = [await readSettlements(tx, visitId), await readPayments(tx, visitId)];
    return { visit, passes, settlements, payments };
  });

/** One try of one person at one step; what is refused changes nothing. */
const steps: Record<string, (who: Actor, stay: Stay, size: number) => Promise<unknown>> = {
  settle: (who, { repairOrderId }) => world.ask(who, settle, { repairOrderId }),
  reopen: (who, { repairOrderId }) => world.ask(who, reopenSettlement, { repairOrderId, reason: '更正' }),
  pay: async (who, stay, size) => {
    const sheet = await anyOf((await moneyOf(stay)).settlements, size);
    const amountMinor = 1 + Math.floor((size / 100) * 70_000);
    return sheet && world.ask(who, receivePayment, { settlementId: sheet.id, method: 'card', amountMinor });
  },
  payRest: async (who, stay) => {
    const [sheet] = inForce((await moneyOf(stay)).settlements);
    const amountMinor = sheet ? sheet.total_minor - sheet.paid_minor : 0;
    return (
      sheet &&
      amountMinor > 0 &&
      world.ask(who, receivePayment, { settlementId: sheet.id, method: 'cash', amountMinor })
    );
  },
  reverse: async (who, stay, size) => {
    const payment = await anyOf((await moneyOf(stay)).payments, size);
    return payment && world.ask(who, reversePayment, { paymentId: payment.id, reason: '退款' });
  },
  release: async (who, stay, size) => {
    const sheet = await anyOf((await moneyOf(stay)).settlements, size);
    return sheet && world.ask(who, releaseOnAccount, { settlementId: sheet.id, reason: '月结' });
  },
  pass: async (who, { visitId }) => {
    const before = await moneyOf({ visitId, repairOrderId: '' });
    const answer = await world.ask(who, issueGatePass, { visitId });
    if (!isRefusal(answer)) expect(before.visit).toMatchObject({ due_minor: 0, settled: true });
    return answer;
  },
};

async function anyOf<Thing>(things: readonly Thing[], size: number): Promise<Thing | undefined> {
  return things[Math.floor((size / 101) * things.length)];
}

/** What must hold after every step, whoever tried whatever. */
async function expectAddsUp(stay: Stay): Promise<void> {
  const { visit, passes, settlements, payments } = await moneyOf(stay);
  for (const sheet of settlements) {
    const own = payments.filter((each) => each.settlement_id === sheet.id);
    expect(own.reduce((total, each) => total + each.amount_minor, 0)).toBe(sheet.paid_minor);
    expect(sheet.paid_minor).toBeGreaterThanOrEqual(0);
    if (sheet.reverses_id === null) expect(sheet.paid_minor).toBeLessThanOrEqual(sheet.total_minor);
    if (sheet.reversed_by_id !== null) expect(sheet.paid_minor).toBe(0);
  }
  const due = inForce(settlements).filter((each) => !each.on_account);
  expect(visit.due_minor).toBe(due.reduce((rest, each) => rest + each.total_minor - each.paid_minor, 0));
  expect(passes.length).toBe(visit.state === 'leaving' ? 1 : 0);
  if (visit.state === 'leaving') expect(visit).toMatchObject({ due_minor: 0, settled: true });
}

describe('the money of a visit', () => {
  it('SETL-3 SETL-4 SETL-5 adds up after any steps by anybody, and no car has a gate pass that owes', async () => {
    const { zhengyan, lina, wangwei, laoma } = world.people;
    const people = [zhengyan, zhengyan, wangwei, lina, laoma];
    const tries = fc.array(
      fc.record({
        step: fc.constantFrom(...Object.keys(steps)),
        who: fc.constantFrom(...people),
        size: fc.integer({ min: 0, max: 100 }),
      }),
      { minLength: 6, maxLength: 14 },
    );
    await fc.assert(
      fc.asyncProperty(tries, async (tried) => {
        const stay = await settled(world, withoutParts);
        for (const { step, who, size } of tried) {
          await steps[step]?.(who, stay, size);
          await expectAddsUp(stay);
        }
      }),
      { numRuns: 12, endOnFailure: true },
    );
  });
});
