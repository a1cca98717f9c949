import { describe, expect, it } from 'vitest';
import { planJob, timeKept } from './plan-job.ts';

const nine = new Date('2026-11-21T01:00:00Z');
const hour = 3_600_000;

describe('the time a job takes on the board', () => {
  it('SHOP-1 ends after the planned hours when the foreman names no end', () => {
    expect(planJob(nine, null, 4_320)).toEqual({
      startAt: nine.getTime(),
      endAt: nine.getTime() + 4_320_000,
    });
  });

  it('ends when the foreman says', () => {
    const end = new Date(nine.getTime() + 3 * hour);
    expect(planJob(nine, end, 4_320)).toEqual({ startAt: nine.getTime(), endAt: end.getTime() });
  });

  it('takes half an hour for a job without hours', () => {
    expect(planJob(nine, null, 0)).toEqual({ startAt: nine.getTime(), endAt: nine.getTime() + hour / 2 });
  });

  it.each([
    [new Date(nine.getTime()), 'workshop/ends-before-it-starts'],
    [new Date(nine.getTime() - 1), 'workshop/ends-before-it-starts'],
    [new Date(nine.getTime() + 31 * 24 * hour), 'workshop/plan-too-long'],
  ])('refuses an end at %s at its field', (end, code) => {
    expect(planJob(nine, end, 3_600)).toMatchObject({
      code: 'request/invalid',
      fields: [{ pointer: '/endsAt', code }],
    });
  });
});

describe('the time a finished job keeps', () => {
  const planned = { startAt: nine.getTime(), endAt: nine.getTime() + 2 * hour };

  it.each([
    ['gives the rest back when done early', hour, { ...planned, endAt: planned.startAt + hour }],
    ['keeps all when done on the minute', 2 * hour, planned],
    ['keeps all, and no more, when done late', 5 * hour, planned],
    ['gives all back when done before its time', -hour, null],
    ['gives all back when done as it begins', 0, null],
  ])('%s', (_, after, kept) => {
    expect(timeKept(planned, planned.startAt + after)).toEqual(kept);
  });
});
