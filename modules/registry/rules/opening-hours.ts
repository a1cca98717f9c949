import type { OpeningHours } from '#platform/rules/calendar.ts';
import { type FieldFault, type Refusal, refuse } from '#platform/rules/refusal.ts';
import { minutesOf } from '#platform/rules/zoned-time.ts';

const time = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/**
 * Checks the week a workshop is open and puts it in order. Refuses hours that end before they begin, overlap on one
 * day, or are not times (24:00 only closes), each at its field below `pointer`; and a week without any, in which no
 * deadline would ever come.
 */
export function validateOpeningHours(
  hours: readonly OpeningHours[],
  pointer = '/openingHours',
): OpeningHours[] | Refusal {
  if (hours.length === 0) return refuse('opening-hours/none', {}, [{ pointer, code: 'opening-hours/none' }]);
  const faults = hours.flatMap((each, place) => faultsOf(each, hours.slice(0, place), `${pointer}/${place}`));
  if (faults.length > 0) return refuse('request/invalid', {}, faults);
  return hours.toSorted((a, b) => a.weekday - b.weekday || minutesOf(a.opens) - minutesOf(b.opens));
}

function faultsOf(each: OpeningHours, before: readonly OpeningHours[], pointer: string): FieldFault[] {
  const faults: FieldFault[] = [];
  if (!Number.isInteger(each.weekday) || each.weekday < 1 || each.weekday > 7) {
    faults.push({ pointer: `${pointer}/weekday`, code: 'opening-hours/no-weekday' });
  }
  if (!time.test(each.opens)) faults.push({ pointer: `${pointer}/opens`, code: 'opening-hours/no-time' });
  if (!time.test(each.closes) && each.closes !== '24:00') {
    faults.push({ pointer: `${pointer}/closes`, code: 'opening-hours/no-time' });
  }
  if (faults.length > 0) return faults;
  if (minutesOf(each.closes) <= minutesOf(each.opens)) {
    return [{ pointer: `${pointer}/closes`, code: 'opening-hours/closes-before-opening' }];
  }
  return before.some((other) => overlap(each, other))
    ? [{ pointer: `${pointer}/opens`, code: 'opening-hours/overlap' }]
    : [];
}

function overlap(a: OpeningHours, b: OpeningHours): boolean {
  return (
    a.weekday === b.weekday &&
    minutesOf(a.opens) < minutesOf(b.closes) &&
    minutesOf(b.opens) < minutesOf(a.closes)
  );
}
