import { type Refusal, refuseField } from '#platform/rules/refusal.ts';

export const observationChoices = ['observe', 'leave-car'] as const;
export const observationResults = ['gone', 'still-there', 'not-reached'] as const;
export const observationLevels = ['ahead', 'due', 'overdue'] as const;

interface Agreed {
  readonly choice: (typeof observationChoices)[number];
  readonly reportOn: string | null;
}

const longestDays = 180;

/** INSP-2: who drives on and watches agrees a date to report, in the time to come; who leaves the car needs none. */
export function refuseObservation({ choice, reportOn }: Agreed, today: string): Refusal | null {
  if (choice === 'leave-car') return reportOn ? refuseField('/reportOn', 'diagnosis/no-date-needed') : null;
  if (!reportOn) return refuseField('/reportOn', 'diagnosis/report-date-needed');
  if (reportOn <= today) return refuseField('/reportOn', 'diagnosis/report-date-passed');
  const days = (Date.parse(reportOn) - Date.parse(today)) / 86_400_000;
  return days > longestDays
    ? refuseField('/reportOn', 'diagnosis/report-date-too-far', { days: longestDays })
    : null;
}

/** A22: on the agreed day the advisor asks; the day after it is missed and the manager's as well. */
export function observationLevel(reportOn: string, today: string): (typeof observationLevels)[number] {
  if (today < reportOn) return 'ahead';
  return today === reportOn ? 'due' : 'overdue';
}
