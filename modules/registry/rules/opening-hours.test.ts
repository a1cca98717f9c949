import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OpeningHours } from '#platform/rules/calendar.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import { validateOpeningHours } from './opening-hours.ts';

const faultsOf = (hours: OpeningHours[]) => {
  const outcome = validateOpeningHours(hours);
  return isRefusal(outcome) ? (outcome.fields ?? []).map(({ pointer, code }) => `${pointer} ${code}`) : [];
};

describe('the opening hours of a week', () => {
  it('are put in order', () => {
    expect(
      validateOpeningHours([
        { weekday: 2, opens: '08:00', closes: '24:00' },
        { weekday: 1, opens: '13:00', closes: '18:00' },
        { weekday: 1, opens: '08:30', closes: '13:00' },
      ]),
    ).toEqual([
      { weekday: 1, opens: '08:30', closes: '13:00' },
      { weekday: 1, opens: '13:00', closes: '18:00' },
      { weekday: 2, opens: '08:00', closes: '24:00' },
    ]);
  });

  it.each([
    [[], ['/openingHours opening-hours/none']],
    [[{ weekday: 8, opens: '08:00', closes: '18:00' }], ['/openingHours/0/weekday opening-hours/no-weekday']],
    [
      [{ weekday: 1.5, opens: '08:00', closes: '18:00' }],
      ['/openingHours/0/weekday opening-hours/no-weekday'],
    ],
    [
      [{ weekday: 1, opens: '8:00', closes: '25:00' }],
      ['/openingHours/0/opens opening-hours/no-time', '/openingHours/0/closes opening-hours/no-time'],
    ],
    [[{ weekday: 1, opens: '24:00', closes: '24:00' }], ['/openingHours/0/opens opening-hours/no-time']],
    [
      [{ weekday: 1, opens: '18:00', closes: '08:00' }],
      ['/openingHours/0/closes opening-hours/closes-before-opening'],
    ],
    [
      [{ weekday: 1, opens: '08:00', closes: '08:00' }],
      ['/openingHours/0/closes opening-hours/closes-before-opening'],
    ],
    [
      [
        { weekday: 1, opens: '08:00', closes: '12:01' },
        { weekday: 1, opens: '12:00', closes: '18:00' },
      ],
      ['/openingHours/1/opens opening-hours/overlap'],
    ],
  ])('refuses %j', (hours, expected) => {
    expect(faultsOf(hours)).toEqual(expected);
  });

  it('once accepted never overlap and are accepted again unchanged', () => {
    const clock = fc.integer({ min: 0, max: 24 }).map((hour) => `${String(hour).padStart(2, '0')}:00`);
    const openings = fc.record({ weekday: fc.integer({ min: 1, max: 2 }), opens: clock, closes: clock });
    fc.assert(
      fc.property(fc.array(openings, { maxLength: 4 }), (hours) => {
        const accepted = validateOpeningHours(hours);
        if (isRefusal(accepted)) return;
        expect(validateOpeningHours(accepted)).toEqual(accepted);
        accepted.forEach((opening, place) => {
          const next = accepted[place + 1];
          if (next?.weekday === opening.weekday) expect(next.opens >= opening.closes).toBe(true);
        });
      }),
    );
  });
});
