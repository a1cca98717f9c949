import type { CarSide } from '#platform/rules/cars/car-pictures.ts';
import type { Locale } from '#platform/server/actor.ts';
import type { DocumentFacts } from '#platform/server/documents/document-kind.ts';
import type { Confirmation, Notice } from '../../rules/index.ts';
import type { WalkAroundOnPaper } from '../spine/ask-walk-around.ts';
import type { CustomerFacts, JobFactsOnPaper, TotalFacts, VehicleFacts } from './paper-facts.ts';

/** The words of a notice template, figures still open, so that a copy in another language says the same version. */
export interface NoticeWords {
  version: number;
  texts: Readonly<Record<Locale, string>>;
}

/** A mark on the car: where, what and how bad; papers older than the drawn car have no place on it. */
export interface DamageFacts {
  view: CarSide;
  kind: string;
  severity: string;
  note: string | null;
  xBp?: number;
  yBp?: number;
}

/** RO-1: everything the contract of a visit says. The estimate is the same paper before it is confirmed and signed. */
export interface ContractFacts extends DocumentFacts {
  order: {
    number: string;
    /** How often the estimate was written; a changed contract is a new version. */
    version: number;
    pricesIncludeTax: boolean;
  };
  customer: CustomerFacts;
  /** Who brings the car, where that is not its owner. */
  dropOff: { name: string | null; phone: string | null } | null;
  /** A11: what they may agree to, and the owner's yes to more; absent where nothing limits them. */
  authority?: {
    limitMinor: number;
    ownersYes: {
      name: string;
      channel: 'phone' | 'link';
      phone: string | null;
      at: string;
      amountMinor: number;
    } | null;
  } | null;
  vehicle: VehicleFacts;
  condition: {
    odometer: number | null;
    odometerUnit: 'km' | 'mi';
    fuelPercent: number | null;
    warningLamps: string[];
    noDamageSeen: boolean | null;
    damage: DamageFacts[];
    belongings: { name: string; quantity: number }[];
    keyTag: string | null;
  };
  /** What was measured, handed over and not as it should be; absent on older papers, null where nobody looked. */
  walkAround?: WalkAroundOnPaper | null;
  advisor: string | null;
  arrivedAt: string;
  promisedAt: string | null;
  concerns: { words: string; kind: string }[];
  jobs: JobFactsOnPaper[];
  totals: TotalFacts;
  confirmed: Confirmation[];
  wash: boolean | null;
  keepOldParts: boolean | null;
  /** What the customer read before signing, in every language, of the version that was in force then (A32). */
  notices: (Notice & NoticeWords)[];
  /** QUOTE-7: what the house promised everybody when it was given; absent on papers older than that. */
  commitments?: {
    texts: Readonly<Record<string, string | undefined>>;
    remedies: Readonly<Record<string, string | undefined>>;
  }[];
  /** QUOTE-4: until when the estimate may be signed. */
  validUntil?: string | null;
  terms: NoticeWords;
  dataProtection: NoticeWords;
  /** How far the actual may exceed the total without being asked for again. */
  toleranceBp: number;
  /** `onPaper`: signed with a pen, `sha256` is the scan's. */
  signature: { name: string; at: string; sha256: string; onPaper?: boolean } | null;
  /** Who brings it may fetch the car: printed on what the customer keeps; null before it is signed. */
  pickUpCode: string | null;
}
