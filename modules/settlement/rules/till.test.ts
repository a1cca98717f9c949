import { describe, expect, it } from 'vitest';
import { feeSheet } from './fee-sheet.ts';
import { type PaymentOffered, refuseReversal, takePayment } from './payment.ts';
import { refuseRelease, refuseReopening, refuseSoMuch } from './settlement-steps.ts';
import { dueAtTheTill, gatePassGround, isDueAtTheTill, type OpenSettlement, refuseMoney } from './till.ts';

const owed = (more: Partial<OpenSettlement> = {}): OpenSettlement => ({
  ...{ payer: 'customer', totalMinor: 10_000, paidMinor: 0, onAccount: false },
  ...more,
});

describe('the till', () => {
  it('asks the customer only: maker, insurer and house settle later', () => {
    expect(
      (['customer', 'warranty', 'insurer', 'internal', 'goodwill'] as const).map(isDueAtTheTill),
    ).toEqual([...[true, false, false, false, false]]);
    const onAccount = true;
    expect(dueAtTheTill([owed({ paidMinor: 4_000 }), owed({ payer: 'warranty', onAccount })])).toBe(6_000);
    expect(dueAtTheTill([owed({ onAccount })])).toBe(0);
  });

  it('takes no money for what the house bears itself, and lets nobody owe it', () => {
    for (const payer of ['internal', 'goodwill'] as const) {
      expect(refuseMoney({ payer })?.code).toBe('settlement/borne-by-the-house');
      expect(refuseRelease(owed({ payer }))?.code).toBe('settlement/borne-by-the-house');
    }
    for (const payer of ['customer', 'warranty', 'insurer'] as const)
      expect(refuseMoney({ payer })).toBeNull();
  });

  it.each<[string, boolean, OpenSettlement[], string]>([
    ['was paid', false, [owed({ paidMinor: 10_000 })], 'paid'],
    ['was released', false, [owed({ onAccount: true })], 'on-account'],
    [
      'costs nothing',
      false,
      [owed({ totalMinor: 0 }), owed({ payer: 'warranty', onAccount: true })],
      'nothing-due',
    ],
    ['was not repaired', true, [owed({ paidMinor: 10_000 })], 'unrepaired'],
  ])('SETL-4 lets a car go that %s', (_, hasLeft, settlements, ground) => {
    expect(gatePassGround(hasLeft, settlements)).toBe(ground);
  });
});

describe('a payment', () => {
  const offered = (more: Partial<PaymentOffered>): PaymentOffered => ({
    method: 'cash',
    amountMinor: 6_000,
    ...more,
  });

  it('SETL-3 may be a part, and gives change from what was tendered', () => {
    expect(takePayment(offered({ tenderedMinor: 10_000 }), 10_000)).toEqual({
      ...{ amountMinor: 6_000, tenderedMinor: 10_000, changeMinor: 4_000 },
    });
    expect(takePayment(offered({ method: 'card' }), 6_000)).toMatchObject({ changeMinor: null });
  });

  it.each([
    ['more than is owed', offered({ amountMinor: 6_001 }), 6_000, 'settlement/overpaid', '/amountMinor'],
    [
      'a card with notes',
      offered({ method: 'card', tenderedMinor: 9_000 }),
      6_000,
      'request/invalid',
      '/tenderedMinor',
    ],
    ['too few notes', offered({ tenderedMinor: 5_999 }), 6_000, 'request/invalid', '/tenderedMinor'],
    ['anything when nothing is owed', offered({}), 0, 'settlement/nothing-due', undefined],
  ])('SETL-3 refuses %s', (_, payment, rest, code, pointer) => {
    expect(takePayment(payment, rest)).toMatchObject({ code });
    expect((takePayment(payment, rest) as { fields?: { pointer: string }[] }).fields?.[0]?.pointer).toBe(
      pointer,
    );
  });

  it('SETL-5 is taken back once, and the taking back stands', () => {
    expect(refuseReversal({ method: 'cash', reversesId: null, isReversed: false })).toBeNull();
    expect(refuseReversal({ method: 'cash', reversesId: null, isReversed: true })?.code).toBe(
      'settlement/already-reversed',
    );
    expect(refuseReversal({ method: 'cash', reversesId: 'p', isReversed: false })?.code).toBe(
      'settlement/is-a-reversal',
    );
  });
});

describe('a settlement', () => {
  it('SETL-5 is not drawn up anew while money lies on it', () => {
    expect(refuseReopening([owed(), owed({ paidMinor: 1 })])?.code).toBe('settlement/already-paid');
    expect(refuseReopening([owed(), owed()])).toBeNull();
  });

  it('is released on account while something is owed, once', () => {
    expect(refuseRelease(owed())).toBeNull();
    expect(refuseRelease(owed({ paidMinor: 10_000 }))?.code).toBe('settlement/nothing-due');
    expect(refuseRelease(owed({ onAccount: true }))?.code).toBe('settlement/already-released');
  });

  it.each<[number, string[], string | undefined]>([
    [10_000, ['service-manager'], undefined],
    [10_001, ['service-manager', 'business-manager'], 'settlement/above-release-limit'],
    [10_001, ['finance'], undefined],
    [10_001, ['service-manager', 'dealer-principal'], undefined],
  ])('SETL-4 lets %i go on account above a limit of 10 000 for %j: %s', (rest, roles, code) => {
    expect(refuseSoMuch(rest, { limitMinor: 10_000, roles })?.code).toBe(code);
  });

  it('A26 takes the tax out of the fee of a visit without repair', () => {
    expect(feeSheet({ name: 'Diagnosis', totalMinor: 11_300, taxRateBp: 1_300 })).toMatchObject({
      ...{ netMinor: 10_000, taxMinor: 1_300, totalMinor: 11_300 },
      jobs: [{ title: 'Diagnosis', lines: [{ totalMinor: 11_300 }] }],
    });
  });
});
