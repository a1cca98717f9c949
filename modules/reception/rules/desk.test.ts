import { describe, expect, it } from 'vitest';
import { followUpReasonFor, isOverLimit, measureFor, tooLongFrom } from './index.ts';

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
