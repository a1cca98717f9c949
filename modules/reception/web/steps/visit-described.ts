import type { purposes } from '#modules/repair-orders/rules/index.ts';

export type Purpose = (typeof purposes)[number];

export interface VisitDescribed {
  customerId?: string | null;
  /** A customer the house does not know yet. */
  newName?: string;
  newPhone?: string;
  broughtBy: 'owner' | 'other';
  dropOffName?: string;
  dropOffPhone?: string;
  dropOffLimitMinor?: number | null;
  mainPurpose?: Purpose | null;
  otherPurposes?: Purpose[];
}
