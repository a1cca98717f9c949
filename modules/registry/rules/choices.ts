export const customerKinds = ['person', 'company'] as const;
export const contactKinds = ['phone', 'email', 'wechat'] as const;
export const preferredChannels = ['phone', 'sms', 'email', 'wechat', 'letter'] as const;
/** Class of a key account: by vehicles held, influence, cooperation and what they are expected to buy. */
export const accountClasses = ['A', 'B', 'C'] as const;
export type AccountClass = (typeof accountClasses)[number];
/** What a customer may say yes or no to; the contract itself needs none of them. */
export const consentPurposes = ['marketing', 'pictures'] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];
/** How a consent was given, so that it can be shown. */
export const consentChannels = ['on-site', 'phone', 'paper', 'link'] as const;
export const partUnits = ['piece', 'litre', 'kilogram', 'metre', 'set', 'pair'] as const;
export const taxScopes = ['labor', 'part', 'all'] as const;
export const absenceReasons = ['holiday', 'sick', 'training', 'other'] as const;
export const energies = ['petrol', 'diesel', 'hybrid', 'plug-in-hybrid', 'electric', 'gas'] as const;
export const bodies = ['sedan', 'suv', 'van', 'pickup'] as const;
/** Where a car can stand to be worked on. */
export const bayKinds = ['lift', 'flat', 'alignment', 'inspection', 'body', 'paint', 'wash'] as const;
/** Tools worth planning and checking. */
export const equipmentKinds = [
  'aligner',
  'balancer',
  'tyre-changer',
  'scanner',
  'charger',
  'air-conditioning',
  'brake-tester',
  'emission-tester',
  'press',
  'other',
] as const;
