/**
 * The twelve points looked at on every car before it is given back, whatever was repaired: free, and for safety.
 * The texts are in the locale files under `quality.check.<key>`.
 */
export const finalChecks = [
  'lights',
  'wipers-washer',
  'tyres',
  'brake-pads',
  'brake-fluid',
  'engine-oil',
  'coolant',
  'battery',
  'belts-hoses',
  'suspension-steering',
  'leaks',
  'fault-codes',
] as const;
export type FinalCheck = (typeof finalChecks)[number];

/** "Not inspected" is an honest answer with its reason; nothing defaults to good. */
export const checkResults = ['ok', 'not-ok', 'not-inspected'] as const;
export type CheckResult = (typeof checkResults)[number];
