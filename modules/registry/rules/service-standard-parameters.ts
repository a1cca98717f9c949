/** How a parameter counts. `working-…` run in the workshop's calendar, the others by the clock; `bp` are hundredths of a percent. */
export type ParameterUnit =
  | 'seconds'
  | 'minutes'
  | 'hours'
  | 'days'
  | 'years'
  | 'working-minutes'
  | 'working-hours'
  | 'working-days'
  | 'bp'
  | 'km'
  /** Whole minor units of the workshop's currency. */
  | 'money';

interface Parameter {
  readonly name: string;
  readonly default: number;
  readonly unit: ParameterUnit;
  readonly min: number;
  readonly max: number;
  /** The line of the requirements that asks for it. */
  readonly requirement: string;
}

/**
 * The service standard: every deadline, limit and tolerance a workshop may set for itself, with the value it starts
 * with. Read it as the promise to the customer; text for screens is in the locale files under the same names.
 */
export const serviceStandardParameters = [
  { name: 'forecastDays', default: 14, unit: 'days', min: 1, max: 60, requirement: 'PREP-3' },
  { name: 'privilegeLeadHours', default: 24, unit: 'hours', min: 0, max: 168, requirement: 'APPT-4' },
  { name: 'appointmentHoldMinutes', default: 15, unit: 'minutes', min: 0, max: 120, requirement: 'APPT-5' },
  {
    name: 'partDepositFromMinor',
    default: 100_000,
    unit: 'money',
    min: 0,
    max: 1_000_000_000,
    requirement: 'APPT-6',
  },
  { name: 'partDepositBp', default: 5_000, unit: 'bp', min: 0, max: 10_000, requirement: 'APPT-6' },
  { name: 'orderedPartKeptBp', default: 10_000, unit: 'bp', min: 0, max: 10_000, requirement: 'APPT-6' },
  { name: 'firstReminderHours', default: 24, unit: 'hours', min: 1, max: 168, requirement: 'APPT-8' },
  { name: 'secondReminderHours', default: 3, unit: 'hours', min: 0, max: 48, requirement: 'APPT-8' },
  { name: 'receptionWaitMinutes', default: 10, unit: 'minutes', min: 1, max: 120, requirement: 'RECV-1' },
  { name: 'loungeWordMinutes', default: 30, unit: 'minutes', min: 5, max: 240, requirement: 'RECV-6' },
  { name: 'preInspectionAgeYears', default: 2, unit: 'years', min: 0, max: 30, requirement: 'INSP-3' },
  { name: 'customerLinkHours', default: 72, unit: 'hours', min: 1, max: 336, requirement: 'RO-2' },
  { name: 'estimateValidDays', default: 15, unit: 'days', min: 1, max: 180, requirement: 'QUOTE-4' },
  {
    name: 'completionSlackMinutes',
    default: 30,
    unit: 'working-minutes',
    min: 0,
    max: 960,
    requirement: 'QUOTE-5',
  },
  { name: 'unknownPartHours', default: 24, unit: 'hours', min: 0, max: 720, requirement: 'QUOTE-5' },
  { name: 'boardFreshnessSeconds', default: 2, unit: 'seconds', min: 1, max: 60, requirement: 'SHOP-4' },
  { name: 'progressCheckFromBp', default: 7_000, unit: 'bp', min: 1_000, max: 10_000, requirement: 'SHOP-5' },
  { name: 'progressCheckBp', default: 7_500, unit: 'bp', min: 1_000, max: 10_000, requirement: 'SHOP-5' },
  { name: 'progressCheckToBp', default: 8_000, unit: 'bp', min: 1_000, max: 10_000, requirement: 'SHOP-5' },
  { name: 'varianceToleranceBp', default: 1_000, unit: 'bp', min: 0, max: 10_000, requirement: 'HAND-2' },
  {
    name: 'releaseOnAccountLimitMinor',
    default: 1_000_000,
    unit: 'money',
    min: 0,
    max: 1_000_000_000,
    requirement: 'SETL-4',
  },
  { name: 'roadTestKm', default: 30, unit: 'km', min: 0, max: 500, requirement: 'DLVR-3' },
  { name: 'longJobDays', default: 2, unit: 'days', min: 1, max: 30, requirement: 'DLVR-1' },
  { name: 'pickUpNoticeHours', default: 1, unit: 'hours', min: 0, max: 24, requirement: 'DLVR-1' },
  { name: 'longJobPickUpNoticeHours', default: 4, unit: 'hours', min: 0, max: 48, requirement: 'DLVR-1' },
  { name: 'firstFollowUpDays', default: 3, unit: 'days', min: 1, max: 30, requirement: 'FUP-1' },
  { name: 'secondFollowUpFromDays', default: 8, unit: 'days', min: 2, max: 60, requirement: 'FUP-1' },
  { name: 'secondFollowUpToDays', default: 14, unit: 'days', min: 2, max: 90, requirement: 'FUP-1' },
  { name: 'heardProblemDays', default: 2, unit: 'days', min: 1, max: 14, requirement: 'FUP-4' },
  {
    name: 'complaint1AnswerMinutes',
    default: 240,
    unit: 'working-minutes',
    min: 5,
    max: 2_880,
    requirement: 'CMPL-5',
  },
  {
    name: 'complaint2AnswerMinutes',
    default: 120,
    unit: 'working-minutes',
    min: 5,
    max: 2_880,
    requirement: 'CMPL-5',
  },
  {
    name: 'complaint3AnswerMinutes',
    default: 30,
    unit: 'working-minutes',
    min: 5,
    max: 2_880,
    requirement: 'CMPL-5',
  },
  {
    name: 'complaint1DecisionDays',
    default: 2,
    unit: 'working-days',
    min: 1,
    max: 30,
    requirement: 'CMPL-5',
  },
  {
    name: 'complaint2DecisionDays',
    default: 1,
    unit: 'working-days',
    min: 1,
    max: 30,
    requirement: 'CMPL-5',
  },
  {
    name: 'complaint3DecisionHours',
    default: 4,
    unit: 'working-hours',
    min: 1,
    max: 48,
    requirement: 'CMPL-5',
  },
  { name: 'complaint1CloseDays', default: 7, unit: 'working-days', min: 1, max: 90, requirement: 'CMPL-5' },
  { name: 'complaint2CloseDays', default: 5, unit: 'working-days', min: 1, max: 90, requirement: 'CMPL-5' },
  { name: 'complaint3CloseDays', default: 3, unit: 'working-days', min: 1, max: 90, requirement: 'CMPL-5' },
  { name: 'complaintsPerVehicleBp', default: 20, unit: 'bp', min: 0, max: 10_000, requirement: 'CMPL-6' },
  {
    name: 'complaintsClosedInTimeBp',
    default: 9_500,
    unit: 'bp',
    min: 0,
    max: 10_000,
    requirement: 'CMPL-6',
  },
  { name: 'campaignNoticeDays', default: 14, unit: 'days', min: 0, max: 90, requirement: 'CARE-2' },
  { name: 'campaignLetterDays', default: 2, unit: 'days', min: 0, max: 30, requirement: 'CARE-2' },
  { name: 'fileCompleteDays', default: 2, unit: 'days', min: 1, max: 14, requirement: 'FILE-1' },
] as const satisfies readonly Parameter[];

export type ParameterName = (typeof serviceStandardParameters)[number]['name'];

/** The values of all parameters, as a visit remembers them by version. */
export type ServiceStandard = Readonly<Record<ParameterName, number>>;
