import { describe, expect, it } from 'vitest';
import { observationLevel, refuseObservation } from './observation.ts';
import { planLevel } from './plan-promise.ts';
import { bearerOfFailedPromise, needsNotice } from './possible-charge.ts';

const at = (time: string) => new Date(`2026-11-21T${time}:00Z`);

describe('the promise of a repair plan', () => {
  it.each([
    ['15:00', null, '14:29', 'on-plan'],
    ['15:00', null, '14:30', 'due'],
    ['15:00', null, '15:00', 'due'],
    ['15:00', null, '15:01', 'broken'],
    ['15:00', '14:50', '18:00', 'kept'],
    ['15:00', '15:00', '18:00', 'kept'],
    ['15:00', '15:01', '18:00', 'kept-late'],
  ])('INSP-9 for %s told %s stands at %s as %s', (promised, kept, now, level) => {
    expect(planLevel({ promisedAt: at(promised), keptAt: kept ? at(kept) : null }, at(now))).toBe(level);
  });
});

describe('watching a symptom', () => {
  const code = (choice: 'observe' | 'leave-car', reportOn: string | null) =>
    refuseObservation({ choice, reportOn }, '2026-11-21')?.fields?.[0]?.code ?? null;
  it.each([
    ['observe', '2026-11-28', null],
    ['observe', null, 'diagnosis/report-date-needed'],
    ['observe', '2026-11-21', 'diagnosis/report-date-passed'],
    ['observe', '2027-12-01', 'diagnosis/report-date-too-far'],
    ['leave-car', null, null],
    ['leave-car', '2026-11-28', 'diagnosis/no-date-needed'],
  ] as const)('INSP-2 %s until %s: %s', (choice, reportOn, expected) => {
    expect(code(choice, reportOn)).toBe(expected);
  });

  it('A22 falls due on its day and is missed the day after', () => {
    expect(observationLevel('2026-11-28', '2026-11-27')).toBe('ahead');
    expect(observationLevel('2026-11-28', '2026-11-28')).toBe('due');
    expect(observationLevel('2026-11-28', '2026-11-29')).toBe('overdue');
  });
});

describe('the possible-charge notice', () => {
  it.each([
    [['warranty'], true, false, true],
    [['warranty'], true, true, false],
    [['warranty'], false, false, false],
    [['customer'], true, false, false],
    [['customer', 'goodwill'], true, false, true],
    [[], true, false, false],
  ])(
    'INSP-7 payers %j, customer may pay %s, signed %s: needed %s',
    (payers, customerMayPay, noticeSigned, needed) => {
      expect(needsNotice({ payers, customerMayPay, noticeSigned })).toBe(needed);
    },
  );

  it('A3 decides who bears a promise that failed: the customer who signed, else the house', () => {
    expect(bearerOfFailedPromise(true)).toBe('customer');
    expect(bearerOfFailedPromise(false)).toBe('internal');
  });
});
