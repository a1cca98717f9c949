/** What a technician looks at once more before putting a job down: the first of the three inspections. */
export const selfChecks = [
  'work-complete',
  'fasteners-torqued',
  'no-leaks',
  'no-new-fault-codes',
  'tools-counted',
  'parts-cleared',
] as const;
export type SelfCheck = (typeof selfChecks)[number];
