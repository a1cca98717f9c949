import { describe, expect, it } from 'vitest';
import { followUpReasonFor, isOverLimit, measureFor, tooLongFrom, wantsMeasure } from './index.ts';

describe('a long wait', () => {
  it('A15 is too long from ten minutes and a second, and not before', () => {
    const arrivedAt = new Date('2026-11-21T01:00:00Z');
    const from = tooLongFrom(arrivedAt, 10);
    expect(from.toISOString()).toBe('2026-11-21T01:10:01.000Z');
    expect(isOverLimit(arrivedAt, from, 10)).toBe(true);
    expect(isOverLimit(arrivedAt, new Date(from.getTime() - 1_000), 10)).toBe(false);
  });

  it.each([
    [['service-manager', 'guide'], 'manager-receives'],
    [['crm-agent'], 'agent-greets'],
    [['technical-expert'], 'expert-at-desk'],
    [['workshop-foreman'], 'test-drive'],
    [['service-advisor'], null],
  ])('RECV-1 offers what %j can do', (roles, measure) => {
    expect(measureFor(roles)).toBe(measure);
  });
});

describe('the call for a measure', () => {
  const at = (minutes: number, seconds = 0) => new Date(Date.UTC(2026, 10, 21, 1, minutes, seconds));
  it.each([
    ['not before the limit is past', null, at(10), false],
    ['at ten minutes and a second', null, at(10, 1), true],
    ['not again while the measure is fresh', at(11), at(21), false],
    ['again once the same patience is used up', at(11), at(21, 1), true],
  ] as const)('A15 comes %s', (_, lastMeasureAt, now, wanted) => {
    const wait = { tooLongFrom: tooLongFrom(at(0), 10), lastMeasureAt, limitMinutes: 10, now };
    expect(wantsMeasure(wait)).toBe(wanted);
  });
});

describe('what is asked after', () => {
  it.each([
    ['diagnosis-only', true, 'declined-estimate'],
    ['diagnosis-only', false, 'diagnosis-open'],
    ['declined', false, 'declined-estimate'],
    ['quotation-only', true, 'open-quotation'],
    ['new-appointment', false, 'appointment-wished'],
    ['answered', false, null],
    ['other', true, null],
  ] as const)('A26 after %s (estimated: %s) is %s', (kind, wasEstimated, reason) => {
    expect(followUpReasonFor({ kind, wasEstimated })).toBe(reason);
  });
});
