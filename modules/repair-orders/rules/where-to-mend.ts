import type { Refusal } from '#platform/rules/refusal.ts';

/** The parts of the visit page where something can be made up for. */
export const missingPlaces = [
  'greeting',
  'customer',
  'purpose',
  'concerns',
  'protection',
  'condition',
  'key',
  'belongings',
  'jobs',
  'promise',
  'confirmations',
  'estimate',
  'walk-around',
  'signature',
  'owners-yes',
  'additional-work',
  'inspection',
  'hand-over',
  'settlement',
  'leaving',
  'delivery',
] as const;
export type MissingPlace = (typeof missingPlaces)[number];

const places: Readonly<Record<string, MissingPlace>> = {
  'visit/not-greeted': 'greeting',
  'visit/no-customer': 'customer',
  'visit/no-purpose': 'purpose',
  'visit/no-concern': 'concerns',
  'visit/no-key-tag': 'key',
  'visit/key-not-returned': 'key',
  'visit/belongings-not-returned': 'belongings',
  'visit/protection-kit-still-on': 'protection',
  'visit/no-exit-note': 'leaving',
  'visit/not-settled': 'settlement',
  'visit/money-due': 'settlement',
  'visit/deposit-held': 'settlement',
  'reception/not-protected': 'protection',
  'repair-order/not-protected': 'protection',
  'repair-order/notices-not-acknowledged': 'confirmations',
  'repair-order/estimate-expired': 'estimate',
  'repair-order/no-odometer': 'condition',
  'repair-order/no-job': 'jobs',
  'repair-order/no-promised-time': 'promise',
  'repair-order/not-confirmed': 'confirmations',
  'repair-order/earlier-repair-unknown': 'walk-around',
  'repair-order/concern-not-shown': 'concerns',
  'repair-order/owner-must-agree': 'owners-yes',
  'repair-order/not-signed': 'signature',
  'repair-order/jobs-unfinished': 'jobs',
  'repair-order/jobs-unexplained': 'jobs',
  'repair-order/work-undecided': 'additional-work',
  'repair-order/stray-parts': 'additional-work',
  'repair-order/unapproved-lines': 'additional-work',
  'repair-order/over-estimate': 'hand-over',
  'repair-order/not-paid': 'settlement',
};

/** Where a reason is made up for; a test sees to it that every guard of visit and order has its place. */
export function placeOf(reason: Refusal): MissingPlace {
  return places[reason.code] ?? 'jobs';
}

export function hasPlace(code: string): boolean {
  return code in places;
}
