import type { LineKind, Names, Payer } from '../../rules/index.ts';

/** A line as papers show it: what, how much of it, for how much, and who pays. */
export interface LineFacts {
  kind: LineKind;
  code: string | null;
  name: string;
  /** The same in every language where it is the catalogue's word; absent on older papers and on words of one's own. */
  names?: Names | undefined;
  source: string | null;
  hoursSeconds: number | null;
  rateMinor: number | null;
  quantityMilli: number | null;
  unitPriceMinor: number | null;
  /** A price that stands for itself, as in a menu; hours and quantity are then only told. */
  fixedMinor: number | null;
  discountMinor: number;
  taxRateBp: number;
  netMinor: number;
  taxMinor: number;
  totalMinor: number;
  payers: { payer: Payer; totalMinor: number }[];
}

export interface JobFactsOnPaper {
  title: string;
  titles?: Names | undefined;
  pricingMethod: 'system' | 'symptom' | 'item';
  origin: 'contract' | 'additional';
  totalMinor: number;
  /** Who pays in the customer's place does so only for some causes, and the cause is not known yet. */
  provisional?: boolean;
  lines: LineFacts[];
}

export interface TotalFacts {
  netMinor: number;
  taxMinor: number;
  totalMinor: number;
}

/** The contracting customer, as the file says it on the day of the paper. */
export interface CustomerFacts {
  name: string;
  kind: 'person' | 'company';
  phone: string | null;
  address: string | null;
  taxNumber: string | null;
}

export interface VehicleFacts {
  plate: string | null;
  vin: string | null;
  make: string | null;
  model: string | null;
  modelYear: number | null;
  colour: string | null;
  engineNumber: string | null;
  firstRegisteredOn: string | null;
}
