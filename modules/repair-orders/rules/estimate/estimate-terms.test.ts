import { describe, expect, it } from 'vitest';
import { isExpired, noticesToAcknowledge, validUntil } from './estimate-terms.ts';

describe('the validity of an estimate', () => {
  const given = new Date('2026-11-21T01:00:00Z');

  it('QUOTE-4 runs to the very instant the days are over', () => {
    const until = validUntil(given, 15);
    expect(until.toISOString()).toBe('2026-12-06T01:00:00.000Z');
    expect(isExpired(until, until)).toBe(false);
    expect(isExpired(until, new Date(until.getTime() + 1))).toBe(true);
    expect(isExpired(null, given)).toBe(false);
  });
});

describe('notices to acknowledge', () => {
  const nothing = { customerPart: false, nonGenuineCriticalPart: false, itemPriced: false };

  it.each([
    ['QUOTE-3 for a part the customer brings', { customerPart: true }, 'no-warranty-customer-part'],
    ['QUOTE-3 for a critical part that is not genuine', { nonGenuineCriticalPart: true }, 'non-genuine-part'],
    ['QUOTE-2 for work priced by item', { itemPriced: true }, 'result-not-guaranteed'],
  ] as const)('are needed %s, until it is done', (_, work, code) => {
    expect(noticesToAcknowledge({ ...nothing, ...work })).toEqual([code]);
    expect(noticesToAcknowledge({ ...nothing, ...work }, [code])).toEqual([]);
  });

  it('are none for ordinary work', () => {
    expect(noticesToAcknowledge(nothing)).toEqual([]);
  });
});
