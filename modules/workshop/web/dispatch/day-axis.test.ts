import { describe, expect, it } from 'vitest';
import { axisOf, dayBeside, instantAtShare, nextQuarter, shareOf } from './day-axis.ts';

const shanghai = 'Asia/Shanghai';
const hours = [{ weekday: 6, opens: '08:30', closes: '17:30' }];
const said = (at: number) => new Date(at).toISOString();

describe('the axis of a day', () => {
  it('runs over the opening hours on whole hours of the workshop’s clock', () => {
    const { from, to } = axisOf('2026-11-21', hours, [], shanghai);
    expect([said(from), said(to)]).toEqual(['2026-11-21T00:00:00.000Z', '2026-11-21T10:00:00.000Z']);
  });

  it('widens around what is planned outside of them, within the day', () => {
    const planned = [{ startsAt: '2026-11-20T23:10:00Z', endsAt: '2026-11-21T22:00:00Z' }];
    const { from, to } = axisOf('2026-11-21', hours, planned, shanghai);
    expect([said(from), said(to)]).toEqual(['2026-11-20T23:00:00.000Z', '2026-11-21T16:00:00.000Z']);
  });

  it('shows the usual hours on a day the shop is closed', () => {
    const { from, to } = axisOf('2026-11-22', hours, [], shanghai);
    expect([said(from), said(to)]).toEqual(['2026-11-22T00:00:00.000Z', '2026-11-22T10:00:00.000Z']);
  });

  it('finds the instant of a place to five minutes, and the place of an instant', () => {
    const axis = axisOf('2026-11-21', hours, [], shanghai);
    expect(instantAtShare(0.333, axis)).toBe('2026-11-21T03:20:00.000Z');
    expect(shareOf('2026-11-21T05:00:00Z', axis)).toBe(0.5);
    expect(shareOf('2026-11-22T05:00:00Z', axis)).toBe(1);
  });

  it('proposes the next quarter, and the days beside by the calendar', () => {
    expect(nextQuarter(Date.parse('2026-11-21T05:01:00Z'))).toBe('2026-11-21T05:15:00.000Z');
    expect(dayBeside('2026-12-31', 1)).toBe('2027-01-01');
  });
});
