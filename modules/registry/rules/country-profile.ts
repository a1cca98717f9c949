import type { Currency } from '#platform/rules/money.ts';
import type { OdometerUnit } from './odometer.ts';
import type { RepairCategory, WarrantyMinimum } from './repair-warranty.ts';

export const countryProfileCodes = ['CN', 'ES', 'US-CA'] as const;
export type CountryProfileCode = (typeof countryProfileCodes)[number];

/** What the law and custom of a place make of the service: numbers of the law live here, never in code. */
export interface CountryProfile {
  readonly code: CountryProfileCode;
  /** The day from which this edition is applied; visits remember it. */
  readonly inForceFrom: string;
  readonly country: 'CN' | 'ES' | 'US';
  readonly region: string | null;
  readonly currency: Currency;
  readonly locale: 'zh-CN' | 'en' | 'es';
  readonly timeZone: string;
  readonly odometerUnit: OdometerUnit;
  /** How far the actual may exceed the authorised total (HAND-2); the workshop may be stricter, not laxer. */
  readonly toleranceBp: number;
  readonly tax: {
    readonly pricesIncludeTax: boolean;
    readonly laborBp: number;
    readonly partBp: number;
    /** The rate differs by town: the workshop sets its own, this is where it starts. */
    readonly partRateIsLocal: boolean;
  };
  readonly warrantyMinimums: readonly WarrantyMinimum[];
  /** Categories that may not leave without a completion certificate (QC-3). */
  readonly certificateCategories: readonly RepairCategory[];
  /** Mirrored for right-hand drive (INSP-4). */
  readonly walkAroundMirrored: boolean;
  /** A part the customer brings is fitted only with a quality certificate (QUOTE-3). */
  readonly customerPartNeedsCertificate: boolean;
}

const china: CountryProfile = {
  code: 'CN',
  inForceFrom: '2024-04-01',
  country: 'CN',
  region: null,
  currency: 'CNY',
  locale: 'zh-CN',
  timeZone: 'Asia/Shanghai',
  odometerUnit: 'km',
  toleranceBp: 1_000,
  tax: { pricesIncludeTax: true, laborBp: 1_300, partBp: 1_300, partRateIsLocal: false },
  warrantyMinimums: [
    { vehicle: 'car', work: 'overhaul', distance: 20_000, unit: 'km', days: 100 },
    { vehicle: 'car', work: 'class-2-maintenance', distance: 5_000, unit: 'km', days: 30 },
    { vehicle: 'car', work: 'other', distance: 2_000, unit: 'km', days: 10 },
    { vehicle: 'motorcycle', work: 'overhaul', distance: 7_000, unit: 'km', days: 80 },
    { vehicle: 'motorcycle', work: 'other', distance: 800, unit: 'km', days: 10 },
    { vehicle: 'other', work: 'overhaul', distance: 6_000, unit: 'km', days: 60 },
    { vehicle: 'other', work: 'other', distance: 700, unit: 'km', days: 7 },
  ],
  certificateCategories: ['class-2-maintenance', 'assembly-repair', 'complete-repair'],
  walkAroundMirrored: false,
  customerPartNeedsCertificate: true,
};

const spain: CountryProfile = {
  code: 'ES',
  inForceFrom: '2024-01-01',
  country: 'ES',
  region: null,
  currency: 'EUR',
  locale: 'es',
  timeZone: 'Europe/Madrid',
  odometerUnit: 'km',
  toleranceBp: 0,
  tax: { pricesIncludeTax: false, laborBp: 2_100, partBp: 2_100, partRateIsLocal: false },
  warrantyMinimums: [
    { vehicle: 'car', work: 'other', distance: 2_000, unit: 'km', months: 3 },
    { vehicle: 'motorcycle', work: 'other', distance: 2_000, unit: 'km', months: 3 },
    { vehicle: 'industrial', work: 'other', distance: 2_000, unit: 'km', days: 15 },
    { vehicle: 'other', work: 'other', distance: 2_000, unit: 'km', months: 3 },
  ],
  certificateCategories: [],
  walkAroundMirrored: false,
  customerPartNeedsCertificate: false,
};

/** No minimum warranty is laid down; what the workshop promises is its own. */
const california: CountryProfile = {
  code: 'US-CA',
  inForceFrom: '2024-01-01',
  country: 'US',
  region: 'CA',
  currency: 'USD',
  locale: 'en',
  timeZone: 'America/Los_Angeles',
  odometerUnit: 'mi',
  toleranceBp: 0,
  tax: { pricesIncludeTax: false, laborBp: 0, partBp: 725, partRateIsLocal: true },
  warrantyMinimums: [],
  certificateCategories: [],
  walkAroundMirrored: false,
  customerPartNeedsCertificate: false,
};

type Editions = readonly [first: CountryProfile, ...later: CountryProfile[]];

/** Every edition of every profile, oldest first: a change of law is added, never written over. */
export const countryProfiles: Readonly<Record<CountryProfileCode, Editions>> = {
  CN: [china],
  ES: [spain],
  'US-CA': [california],
};

/** The edition of a profile in force on a day; the first one for days before it. */
export function countryProfileOn(code: CountryProfileCode, on: string): CountryProfile {
  const editions = countryProfiles[code];
  return editions.findLast((profile) => profile.inForceFrom <= on) ?? editions[0];
}
