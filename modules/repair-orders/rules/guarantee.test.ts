import { describe, expect, it } from 'vitest';
import { guaranteeState, guaranteesOf } from './guarantee.ts';

const calendar = {
  timeZone: 'Asia/Shanghai',
  openingHours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: '08:00', closes: '18:00' })),
};
const friday = (time: string) => new Date(`2026-11-20T${time}:00+08:00`);
const monday = (time: string) => new Date(`2026-11-23T${time}:00+08:00`);
const oil = { id: 'c1', opCodeId: 'oil', packageId: null, withinMinutes: 60, whenBooked: false };
const job = { id: 'j1', opCodeId: 'oil', packageId: null };

describe('a guaranteed time', () => {
  it.each([
    [friday('10:00'), friday('11:00')],
    [friday('17:30'), monday('08:30')],
  ])('QUOTE-7 begins at the signature and counts the workshop’s hours: %s until %s', (at, dueAt) => {
    expect(guaranteesOf([job], [oil], { isBooked: false, calendar, at })).toMatchObject([
      { jobId: 'j1', withinMinutes: 60, dueAt },
    ]);
  });

  it.each([
    ['another job', { ...oil, opCodeId: 'brakes' }],
    ['a commitment without time', { ...oil, withinMinutes: null }],
    ['who did not book', { ...oil, whenBooked: true }],
  ])('QUOTE-7 does not begin for %s', (_, commitment) => {
    expect(guaranteesOf([job], [commitment], { isBooked: false, calendar, at: friday('10:00') })).toEqual([]);
  });

  it.each([
    [null, '10:59', 'running'],
    [null, '11:01', 'broken'],
    ['11:00', '15:00', 'kept'],
    ['11:01', '15:00', 'broken'],
  ] as const)('finished at %s it is, at %s, %s', (finished, now, state) => {
    expect(guaranteeState(friday('11:00'), finished === null ? null : friday(finished), friday(now))).toBe(
      state,
    );
  });
});
