import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sum } from '#platform/rules/money.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import { freeMinorOf, hasCover, searchChargeable, sharesAfterFailure, standingOf } from './cover.ts';
import { payers } from './pricing/index.ts';
import { splitAmongPayers } from './pricing/split.ts';

const everything = Number.POSITIVE_INFINITY;
const share = (payer: (typeof payers)[number], totalMinor: number, more: object = {}) => ({
  ...{ payer, totalMinor, bp: null, amountMinor: null },
  ...more,
});

describe('the promise that somebody else pays', () => {
  const covered = { state: 'in-progress', isCovered: true, found: null } as const;
  it.each([
    [covered, 'provisional'],
    [{ ...covered, isCovered: false }, null],
    [{ ...covered, state: 'finished' }, 'confirmed'],
    [{ ...covered, found: { ground: null, decision: 'stands' } }, 'confirmed'],
    [{ ...covered, found: { ground: 'bad-fuel', decision: null } }, 'pending'],
    [{ ...covered, isCovered: false, found: { ground: 'bad-fuel', decision: 'declined' } }, 'rejected'],
    [{ ...covered, found: { ground: 'bad-fuel', decision: 'taken-back' } }, 'provisional'],
  ] as const)('A2 stands by what was found: %j → %s', (judged, standing) => {
    expect(standingOf(judged)).toBe(standing);
  });

  it('A2 is one of maker and goodwill; what the house gives is its own to give', () => {
    expect(hasCover([{ shares: [share('internal', 5)] }])).toBe(false);
    expect(hasCover([{ shares: [share('customer', 5), share('goodwill', 5)] }])).toBe(true);
    expect(freeMinorOf({ shares: [share('customer', 5), share('goodwill', 4), share('internal', 3)] })).toBe(
      7,
    );
  });
});

describe('the search that led to a cause the customer answers for', () => {
  const before = { ground: 'bad-fuel', signedGrounds: [], diagnosisLeftMinor: null } as const;
  it.each([
    [before, 0],
    [{ ...before, signedGrounds: ['third-party-repair'] }, 0],
    [{ ...before, signedGrounds: ['abuse', 'bad-fuel'] }, everything],
    [{ ...before, diagnosisLeftMinor: 30_000 }, 30_000],
    [{ ...before, diagnosisLeftMinor: -5 }, 0],
  ])('A3 is charged only as far as they agreed before: %j → %s', (agreed, minor) => {
    expect(searchChargeable(agreed)).toBe(minor);
  });
});

describe('the shares of a line whose promise failed', () => {
  it.each([
    [[share('warranty', 100, { bp: 10_000 })], everything, [{ payer: 'customer', bp: 10_000 }]],
    [[share('warranty', 100, { bp: 10_000 })], 0, [{ payer: 'internal', bp: 10_000 }]],
    [
      [share('customer', 30, { bp: 3_000 }), share('warranty', 70, { bp: 7_000 })],
      everything,
      [{ payer: 'customer', bp: 10_000 }],
    ],
    [
      [share('insurer', 40, { amountMinor: 40 }), share('warranty', 60)],
      0,
      [{ payer: 'insurer', amountMinor: 40 }, { payer: 'internal' }],
    ],
    [
      [share('customer', 10, { amountMinor: 10 }), share('goodwill', 90)],
      25,
      [
        { payer: 'customer', amountMinor: 35 },
        { payer: 'internal', amountMinor: 65 },
      ],
    ],
  ])('A2, A3 go to customer or house as far as agreed: %j, %s', (shares, mayBear, expected) => {
    expect(sharesAfterFailure(shares, mayBear)).toMatchObject(expected);
  });

  it('A2 never bill the customer more than allowed, nor the maker anything, and add up to the cent', () => {
    const parts = fc.uniqueArray(
      fc.record({ payer: fc.constantFrom(...payers), amountMinor: fc.integer({ min: 0, max: 90_000 }) }),
      { minLength: 1, selector: ({ payer }) => payer },
    );
    fc.assert(
      fc.property(parts, fc.integer({ min: 0, max: 200_000 }), (given, mayBear) => {
        const totalMinor = sum(given.map(({ amountMinor }) => amountMinor));
        const line = { totalMinor, taxMinor: Math.round(totalMinor / 9), netMinor: 0 };
        const shares = given.map((each) => ({ ...each, totalMinor: each.amountMinor }));
        const after = splitAmongPayers(line, sharesAfterFailure(shares, mayBear));
        if (isRefusal(after)) throw new Error(after.code);
        const of = (from: readonly { payer: string; totalMinor: number }[], payer: string) =>
          sum(from.filter((each) => each.payer === payer).map((each) => each.totalMinor));
        expect(sum(after.map((each) => each.totalMinor))).toBe(totalMinor);
        expect(of(after, 'warranty') + of(after, 'goodwill')).toBe(0);
        expect(of(after, 'insurer')).toBe(of(shares, 'insurer'));
        expect(of(after, 'customer')).toBe(
          of(shares, 'customer') + Math.min(freeMinorOf({ shares }), mayBear),
        );
      }),
    );
  });
});
