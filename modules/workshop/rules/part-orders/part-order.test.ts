import { describe, expect, it } from 'vitest';
import type { PartLineFacts } from '../issue-part.ts';
import { freeFor, keptForLine, keptForOthers } from './kept-for.ts';
import {
  type PartToGet,
  partOrderState,
  refuseArrivalOf,
  refuseGetting,
  refuseStepOn,
} from './part-order.ts';

const line: PartLineFacts = {
  ...{ kind: 'part', partId: 'p', source: 'oem', approved: true, jobState: 'approved' },
  ...{ orderState: 'authorized', quantityMilli: 2_000, issuedMilli: 0 },
};
const missing: PartToGet = { line, freeMilli: 1_000, open: null };

describe('getting a part', () => {
  it('SHOP-6 orders what the shelf has too little of, also when it was asked for', () => {
    expect(refuseGetting(missing, 'order')).toBeNull();
    expect(refuseGetting({ ...missing, open: 'asked' }, 'order')).toBeNull();
    expect(refuseGetting({ ...missing, line: { ...line, partId: null }, freeMilli: 0 }, 'order')).toBeNull();
  });

  it.each<[string, Partial<PartToGet>, string]>([
    ['hours', { line: { ...line, kind: 'labor' } }, 'workshop/not-a-part'],
    ['the customer’s own', { line: { ...line, source: 'customer-supplied' } }, 'workshop/customer-brings-it'],
    ['what nobody agreed to', { line: { ...line, approved: false } }, 'workshop/line-not-approved'],
    ['before the signature', { line: { ...line, orderState: 'estimated' } }, 'workshop/not-in-work'],
    ['what is on its way', { open: 'ordered' }, 'workshop/part-ordered-already'],
    ['what is on the shelf', { freeMilli: 2_000 }, 'workshop/part-is-here'],
    ['what is in the car', { line: { ...line, issuedMilli: 2_000 } }, 'workshop/part-is-here'],
  ])('SHOP-6 refuses %s', (_, change, code) => {
    expect(refuseGetting({ ...missing, ...change }, 'order')?.code).toBe(code);
  });

  it('refuses to ask twice', () => {
    expect(refuseGetting({ ...missing, open: 'asked' }, 'ask')?.code).toBe('workshop/part-asked-already');
  });
});

describe('an order of a part', () => {
  const at = new Date(0);
  const none = { orderedAt: null, arrivedAt: null, cancelledAt: null };
  it.each([
    [none, 'asked'],
    [{ ...none, orderedAt: at }, 'ordered'],
    [{ ...none, orderedAt: at, arrivedAt: at }, 'arrived'],
    [{ ...none, orderedAt: at, cancelledAt: at }, 'cancelled'],
  ])('stands by what happened: %j is %s', (moments, state) => {
    expect(partOrderState(moments)).toBe(state);
  });

  it.each([
    ['asked', 'arrive', false],
    ['asked', 'expect', false],
    ['asked', 'cancel', true],
    ['ordered', 'arrive', true],
    ['ordered', 'expect', true],
    ['ordered', 'cancel', true],
    ['arrived', 'cancel', false],
    ['cancelled', 'arrive', false],
  ] as const)('that is %s: %s is allowed %s', (state, step, allowed) => {
    expect(refuseStepOn(state, step) === null).toBe(allowed);
  });

  it('refuses more than was ordered', () => {
    expect(refuseArrivalOf(1_000, 1_000)).toBeNull();
    expect(refuseArrivalOf(1_001, 1_000)?.fields?.[0]?.params).toEqual({ left: 1 });
  });
});

describe('a part kept for a line', () => {
  it('SHOP-6 is what came for it and is still needed, and nobody else’s', () => {
    expect(keptForLine(2_000, 2_000, 500)).toBe(1_500);
    expect(keptForLine(5_000, 2_000, 0)).toBe(2_000);
    expect(keptForLine(0, 2_000, 2_500)).toBe(0);
    const kept = [
      { lineId: 'a', partId: 'p', keptMilli: 1_000 },
      { lineId: 'b', partId: 'p', keptMilli: 500 },
      { lineId: 'c', partId: 'q', keptMilli: 9_000 },
    ];
    expect(keptForOthers(kept, 'p', 'a')).toBe(500);
    expect(freeFor(1_200, 500)).toBe(700);
    expect(freeFor(200, 500)).toBe(0);
  });
});
