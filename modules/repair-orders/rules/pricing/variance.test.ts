import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeVariance } from './variance.ts';

const judge = (authorizedMinor: number, actualMinor: number, toleranceBp = 1_000, unapprovedLines = 0) =>
  judgeVariance({ authorizedMinor, actualMinor, toleranceBp, unapprovedLines });

describe('estimate against actual', () => {
  it('A6 bills 820 of work on a signed 1,000', () => {
    expect(judge(100_000, 82_000)).toEqual({
      verdict: 'within',
      differenceMinor: -18_000,
      limitMinor: 110_000,
      billMinor: 82_000,
      refusal: null,
    });
  });

  it.each([
    [100_000, 100_000, 1_000, 'within'],
    [100_000, 100_001, 1_000, 'within-note'],
    [100_000, 110_000, 1_000, 'within-note'],
    [100_000, 110_001, 1_000, 'over-tolerance'],
    [99_999, 109_998, 1_000, 'within-note'],
    [99_999, 109_999, 1_000, 'over-tolerance'],
    [100_000, 100_000, 0, 'within'],
    [100_000, 100_001, 0, 'over-tolerance'],
    [0, 0, 1_000, 'within'],
    [0, 1, 1_000, 'over-tolerance'],
  ])(
    'HAND-2 A7 judges, of %d authorised, %d at tolerance %d: %s',
    (authorized, actual, toleranceBp, verdict) => {
      expect(judge(authorized, actual, toleranceBp).verdict).toBe(verdict);
    },
  );

  it('HAND-2 A7 is blocked by an unapproved line of 20 even far below the limit', () => {
    const judgement = judge(100_000, 82_000, 1_000, 1);
    expect(judgement.verdict).toBe('unapproved-line');
    expect(judgement.refusal).toMatchObject({ code: 'variance/unapproved-line', params: { count: 1 } });
  });

  it('says by how much the limit is passed', () => {
    expect(judge(100_000, 110_001).refusal).toMatchObject({
      code: 'variance/over-tolerance',
      params: { authorizedMinor: 100_000, actualMinor: 110_001, limitMinor: 110_000 },
    });
  });

  it('HAND-2 always bills the actual work, and lets pass exactly what the limit allows', () => {
    const minor = fc.integer({ min: 0, max: 1_000_000_000_000 });
    fc.assert(
      fc.property(minor, minor, fc.integer({ min: 0, max: 2_000 }), (authorized, actual, toleranceBp) => {
        const judgement = judge(authorized, actual, toleranceBp);
        expect(judgement.billMinor).toBe(actual);
        expect(judgement.refusal === null).toBe(actual <= judgement.limitMinor);
      }),
    );
  });
});
