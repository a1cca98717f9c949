import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '#platform/rules/refusal.ts';
import { countryProfileOn } from './country-profile.ts';
import {
  defaultServiceStandard,
  editServiceStandard,
  serviceStandardFor,
  varianceTolerance,
} from './service-standard.ts';
import { serviceStandardParameters } from './service-standard-parameters.ts';

const china = countryProfileOn('CN', '2026-11-21');
const spain = countryProfileOn('ES', '2026-11-21');
const edit = (changes: Record<string, number>, profile = china) =>
  editServiceStandard(defaultServiceStandard, changes, profile);
const faultsOf = (changes: Record<string, number>, profile = china) => {
  const outcome = edit(changes, profile);
  return isRefusal(outcome) ? (outcome.fields ?? []).map(({ pointer, code }) => `${pointer} ${code}`) : [];
};

describe('the service standard', () => {
  it('begins with what the service promises', () => {
    expect(defaultServiceStandard).toMatchObject({
      appointmentHoldMinutes: 15,
      receptionWaitMinutes: 10,
      progressCheckBp: 7_500,
      varianceToleranceBp: 1_000,
      complaint3AnswerMinutes: 30,
      secondFollowUpToDays: 14,
    });
  });

  it('names every parameter once, with its default in range and the requirement it serves', () => {
    const names = serviceStandardParameters.map((parameter) => parameter.name);
    expect(new Set(names).size).toBe(names.length);
    for (const { default: value, min, max, requirement } of serviceStandardParameters) {
      expect(value >= min && value <= max).toBe(true);
      expect(requirement).toMatch(/^[A-Z]+-\d+$/);
    }
  });

  it('is valid as it begins, in every country', () => {
    expect(faultsOf(serviceStandardFor(china), china)).toEqual([]);
    expect(faultsOf(serviceStandardFor(spain), spain)).toEqual([]);
    expect(serviceStandardFor(spain).varianceToleranceBp).toBe(0);
  });

  it('takes changes and keeps the rest', () => {
    expect(edit({ appointmentHoldMinutes: 20 })).toEqual({
      ...defaultServiceStandard,
      appointmentHoldMinutes: 20,
    });
    expect(defaultServiceStandard.appointmentHoldMinutes).toBe(15);
  });

  it.each([
    [{ waitingMinutes: 5 }, ['/parameters/waitingMinutes service-standard/unknown']],
    [{ receptionWaitMinutes: 7.5 }, ['/parameters/receptionWaitMinutes service-standard/not-a-whole-number']],
    [{ receptionWaitMinutes: 0 }, ['/parameters/receptionWaitMinutes service-standard/out-of-range']],
    [{ varianceToleranceBp: 1_001 }, ['/parameters/varianceToleranceBp service-standard/above-the-law']],
    [{ progressCheckBp: 8_100 }, ['/parameters/progressCheckBp service-standard/above-other']],
    [{ secondFollowUpToDays: 7 }, ['/parameters/secondFollowUpToDays service-standard/below-other']],
    [{ complaint3AnswerMinutes: 121 }, ['/parameters/complaint3AnswerMinutes service-standard/above-other']],
    [
      { progressCheckBp: 8_100, receptionWaitMinutes: 0 },
      ['/parameters/receptionWaitMinutes service-standard/out-of-range'],
    ],
  ])('refuses %j', (changes, expected) => {
    expect(faultsOf(changes)).toEqual(expected);
  });

  it('lets the stricter of law and house hold', () => {
    expect(varianceTolerance({ varianceToleranceBp: 500 }, china)).toBe(500);
    expect(varianceTolerance({ varianceToleranceBp: 1_000 }, spain)).toBe(0);
  });

  it('is always whole and in range after an edit that was accepted', () => {
    const change = fc
      .constantFrom(...serviceStandardParameters)
      .chain(({ name, min, max }) =>
        fc.integer({ min: min - 1, max: max + 1 }).map((value) => [name, value] as const),
      );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 4 }), (changes) => {
        const next = edit(Object.fromEntries(changes));
        if (isRefusal(next)) return;
        expect(faultsOf(next)).toEqual([]);
        expect(Object.keys(next)).toEqual(Object.keys(defaultServiceStandard));
      }),
    );
  });
});
