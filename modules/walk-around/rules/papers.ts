/** What customers hand over with the car. */
export const paperKinds = [
  'vehicle-licence',
  'driving-licence',
  'insurance',
  'warranty-booklet',
  'service-booklet',
  'inspection-report',
  'power-of-attorney',
  'other',
] as const;
export type PaperKind = (typeof paperKinds)[number];

/** Why a point was not inspected. */
export const skipReasons = [
  'not-reachable',
  'dirty',
  'no-tool',
  'customer-declined',
  'no-time',
  'not-fitted',
] as const;
export type SkipReason = (typeof skipReasons)[number];
