import { type FieldFault, type Refusal, refuse } from '#platform/rules/refusal.ts';
import type { CountryProfile } from './country-profile.ts';
import {
  type ParameterName,
  type ServiceStandard,
  serviceStandardParameters,
} from './service-standard-parameters.ts';

/** What every workshop begins with. */
export const defaultServiceStandard = Object.fromEntries(
  serviceStandardParameters.map((parameter) => [parameter.name, parameter.default]),
) as ServiceStandard;

/** The beginning under a country's law: its tolerance is the most the workshop may allow itself. */
export function serviceStandardFor(profile: Pick<CountryProfile, 'toleranceBp'>): ServiceStandard {
  return { ...defaultServiceStandard, varianceToleranceBp: profile.toleranceBp };
}

/** How far the actual may exceed the estimate here: of the house's limit and the law's, the stricter holds. */
export function varianceTolerance(
  standard: Pick<ServiceStandard, 'varianceToleranceBp'>,
  profile: Pick<CountryProfile, 'toleranceBp'>,
): number {
  return Math.min(standard.varianceToleranceBp, profile.toleranceBp);
}

/** Pairs of which the first may not exceed the second: a standard that contradicts itself cannot be kept. */
const orders: readonly (readonly [smaller: ParameterName, larger: ParameterName])[] = [
  ['secondReminderHours', 'firstReminderHours'],
  ['progressCheckFromBp', 'progressCheckBp'],
  ['progressCheckBp', 'progressCheckToBp'],
  ['firstFollowUpDays', 'secondFollowUpFromDays'],
  ['secondFollowUpFromDays', 'secondFollowUpToDays'],
  ['complaint3AnswerMinutes', 'complaint2AnswerMinutes'],
  ['complaint2AnswerMinutes', 'complaint1AnswerMinutes'],
  ['complaint2DecisionDays', 'complaint1DecisionDays'],
  ['complaint3CloseDays', 'complaint2CloseDays'],
  ['complaint2CloseDays', 'complaint1CloseDays'],
];

/**
 * Puts changes into a standard and gives the next version whole. Refuses unknown names, fractions, values out of range,
 * a tolerance above the country's, and values that contradict each other, each at its field below `pointer`.
 */
export function editServiceStandard(
  current: ServiceStandard,
  changes: Readonly<Record<string, number>>,
  profile: Pick<CountryProfile, 'toleranceBp'>,
  pointer = '/parameters',
): ServiceStandard | Refusal {
  const next: ServiceStandard = { ...current, ...changes };
  const faults = Object.entries(changes).flatMap(([name, value]) => valueFaults(name, value, profile));
  const conflicts = faults.length > 0 ? [] : conflictsOf(next, changes);
  const fields = [...faults, ...conflicts].map((fault) => ({
    ...fault,
    pointer: `${pointer}${fault.pointer}`,
  }));
  return fields.length > 0 ? refuse('request/invalid', {}, fields) : next;
}

function valueFaults(
  name: string,
  value: number,
  profile: Pick<CountryProfile, 'toleranceBp'>,
): FieldFault[] {
  const pointer = `/${name}`;
  const parameter = serviceStandardParameters.find((each) => each.name === name);
  if (!parameter) return [{ pointer, code: 'service-standard/unknown' }];
  if (!Number.isInteger(value)) return [{ pointer, code: 'service-standard/not-a-whole-number' }];
  if (value < parameter.min || value > parameter.max) {
    return [
      { pointer, code: 'service-standard/out-of-range', params: { min: parameter.min, max: parameter.max } },
    ];
  }
  return name === 'varianceToleranceBp' && value > profile.toleranceBp
    ? [{ pointer, code: 'service-standard/above-the-law', params: { max: profile.toleranceBp } }]
    : [];
}

function conflictsOf(next: ServiceStandard, changes: Readonly<Record<string, number>>): FieldFault[] {
  return orders
    .filter(([smaller, larger]) => next[smaller] > next[larger])
    .map(([smaller, larger]) =>
      smaller in changes
        ? { pointer: `/${smaller}`, code: 'service-standard/above-other', params: { other: larger } }
        : { pointer: `/${larger}`, code: 'service-standard/below-other', params: { other: smaller } },
    );
}
