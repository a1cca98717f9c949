/** What a technician can do and an operation may ask for; labour rates may differ by it. */
export const skills = [
  'maintenance',
  'engine',
  'transmission',
  'chassis',
  'electrical',
  'diagnosis',
  'high-voltage',
  'air-conditioning',
  'tyres',
  'body',
  'paint',
] as const;
export type Skill = (typeof skills)[number];

/** Where a part comes from, as the customer is told. */
export const partSources = ['oem', 'equivalent', 'aftermarket', 'reconditioned'] as const;
export type PartSource = (typeof partSources)[number];

/** Who may have to pay. Each gets a statement of its own, in this order. */
export const payers = ['customer', 'warranty', 'insurer', 'internal', 'goodwill'] as const;
export type Payer = (typeof payers)[number];
