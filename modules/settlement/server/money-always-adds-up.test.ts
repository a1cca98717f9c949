import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cancelOrder } from '#modules/repair-orders/server/index.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import type { Actor } from '#platform/server/actor.ts';
import { leaveUnrepaired } from '#tests/server/leaving-stages.ts';
import { handedOver, type StayOf, signed } from '#tests/server/stages.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { issueGatePass } from './commands/issue-gate-pass.ts';
import { receiveDeposit } from './commands/receive-deposit.ts';
import { receivePayment } from './commands/receive-payment.ts';
import { refundDeposit } from './commands/refund-deposit.ts';
import { releaseOnAccount } from './commands/release-on-account.ts';
import { reopenSettlement } from './commands/reopen-settlement.ts';
import { reversePayment } from './commands/reverse-payment.ts';
import { settle } from './commands/settle.ts';
import { settleFee } from './commands/settle-fee.ts';
import { readDeposits } from './records/read-deposits.ts';
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
      .select(['state', 'due_minor', 'settled', 'deposit_held_minor', 'left_kind'])
      .where('id', '=', visitId)
      .executeTakeFirstOrThrow();
    const passes = await tx.db
      .selectFrom('gate_passes')
      .select('id')
      .where('visit_id', '=', visitId)
      .where('voided_at', 'is', null)
      .execute();
    const [settlements, payments] = [await readSettlements(tx, visitId), await readPayments(tx, visitId)];
    return { visit, passes, settlements, payments, deposits: await readDeposits(tx, visitId) };
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
  deposit: (who, { repairOrderId }, size) =>
    world.ask(who, receiveDeposit, { repairOrderId, method: 'card', amountMinor: 1 + size * 300 }),
  refund: async (who, stay, size) => {
    const held = (await moneyOf(stay)).visit.deposit_held_minor;
    const amountMinor = size > 50 ? Math.max(1, held) : 1 + size * 100;
    const refund = { visitId: stay.visitId, method: 'card' as const, amountMinor, reason: '退款' };
    return world.ask(who, refundDeposit, refund);
  },
  cancel: (who, { repairOrderId }) => world.ask(who, cancelOrder, { repairOrderId, reason: '不修了' }),
  leave: (who, { visitId }, size) =>
    world.ask(who, leaveUnrepaired, {
      ...{ visitId, kind: 'diagnosis-only', reason: '只做诊断' },
      fee: size > 30 ? { name: '诊断费', totalMinor: size * 150 } : null,
    }),
  settleFee: (who, { visitId }) => world.ask(who, settleFee, { visitId }),
  pass: async (who, { visitId }) => {
    const before = await moneyOf({ visitId, repairOrderId: '' });
    const answer = await world.ask(who, issueGatePass, { visitId });
    if (!isRefusal(answer)) expect(before.visit).toMatchObject({ due_minor: 0, deposit_held_minor: 0 });
    return answer;
  },
};

async function anyOf<Thing>(things: readonly Thing[], size: number): Promise<Thing | undefined> {
  return things[Math.floor((size / 101) * things.length)];
}

/** What must hold after every step, whoever tried whatever. */
async function expectAddsUp(stay: Stay): Promise<void> {
  const { visit, passes, settlements, payments, deposits } = await moneyOf(stay);
  const signs = { received: 1, returned: 1, refunded: -1, credited: -1 };
  const held = deposits.reduce((total, each) => total + signs[each.kind] * each.amount_minor, 0);
  expect(visit.deposit_held_minor).toBe(held);
  const offsets = payments
    .filter(({ method }) => method === 'deposit')
    .map(({ amount_minor }) => amount_minor);
  const booked = deposits.flatMap(({ payment_id, kind, amount_minor }) =>
    payment_id ? [-signs[kind] * amount_minor] : [],
  );
  expect(offsets).toEqual(booked);
  for (const sheet of settlements) {
    const own = payments.filter((each) => each.settlement_id === sheet.id);
    expect(own.reduce((total, each) => total + each.amount_minor, 0)).toBe(sheet.paid_minor);
    expect(sheet.paid_minor).toBeGreaterThanOrEqual(0);
    if (sheet.reverses_id === null) expect(sheet.paid_minor).toBeLessThanOrEqual(sheet.total_minor);
    if (sheet.reversed_by_id !== null) expect(sheet.paid_minor).toBe(0);
  }
  const sheets = inForce(settlements);
  const rest = sheets
    .filter((each) => !each.on_account)
    .reduce((total, each) => total + each.total_minor - each.paid_minor, 0);
  if (sheets.length > 0) expect(visit.due_minor).toBe(rest);
  if (visit.settled) expect(sheets).not.toEqual([]);
  expect(passes.length).toBe(visit.state === 'leaving' ? 1 : 0);
  if (visit.state === 'leaving') expect(visit).toMatchObject({ due_minor: 0, deposit_held_minor: 0 });
}

const repaired = ['settle', 'reopen', 'pay', 'payRest', 'reverse', 'release', 'pass', 'deposit', 'refund'];
const givenUp = [
  'deposit',
  'refund',
  'cancel',
  'leave',
  'settleFee',
  'payRest',
  'reverse',
  'release',
  'pass',
];

/** Any steps by anybody from a stay of one kind, and after each it adds up. */
async function expectAlwaysAddsUp(names: string[], open: () => Promise<Stay>): Promise<void> {
  const { zhengyan, lina, wangwei, laoma } = world.people;
  const tries = fc.array(
    fc.record({
      step: fc.constantFrom(...names),
      who: fc.constantFrom(zhengyan, zhengyan, wangwei, lina, laoma),
      size: fc.integer({ min: 0, max: 100 }),
    }),
    { minLength: 8, maxLength: 16 },
  );
  await fc.assert(
    fc.asyncProperty(tries, async (tried) => {
      const stay = await open();
      for (const { step, who, size } of tried) {
        await steps[step]?.(who, stay, size);
        await expectAddsUp(stay);
      }
    }),
    { numRuns: 10, endOnFailure: true },
  );
}

describe('the money of a visit', () => {
  it('SETL-3 SETL-4 SETL-5 APPT-6 adds up after any steps by anybody, and no car has a gate pass that owes or is owed', () =>
    expectAlwaysAddsUp(repaired, () => handedOver(world, withoutParts)));

  it('APPT-6 no deposit is lost when the order is cancelled and the car leaves unrepaired', () =>
    expectAlwaysAddsUp(givenUp, () => signed(world, withoutParts)));
});
