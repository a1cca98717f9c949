import type { DriverAuthority } from './driver-authority.ts';

export const repairOrderStates = [
  'open',
  'estimated',
  'authorized',
  'in-progress',
  'work-finished',
  'inspected',
  'handed-over',
  'settled',
  'delivered',
  'cancelled',
] as const;
export type RepairOrderState = (typeof repairOrderStates)[number];

/** The five things the customer confirms before signing; any change to them voids the signature. */
export const fiveConfirmations = ['jobs', 'price', 'time', 'wash', 'old-parts'] as const;
export type Confirmation = (typeof fiveConfirmations)[number];

/** What the order's steps are judged by; counted from its rows by the command that asks. */
export interface RepairOrderFacts {
  state: RepairOrderState;
  jobs: number;
  /** Jobs that are neither finished nor declined or cancelled. */
  unfinishedJobs: number;
  /** Additional jobs the customer has not decided on yet. */
  undecidedJobs: number;
  /** Finished jobs that lack cause or correction. */
  unexplainedJobs: number;
  /** Lines that bill something nobody approved. */
  unapprovedLines: number;
  /** Lines with parts out of the store for them. */
  issuedLines: number;
  /** Of these, lines of work that is not done: declined or given up. */
  strayParts: number;
  /** Words given on the phone that still want a signature. */
  unsignedConsents: number;
  promisedAt: Date | null;
  missingConfirmations: readonly Confirmation[];
  signedAt: Date | null;
  emergencyReleasedAt: Date | null;
  protectedAt: Date | null;
  odometerNoted: boolean;
  inspectorWorkedOnIt: boolean;
  /** Verdict of the estimate against the actual work; null before it was asked. */
  overrun: 'within' | 'over-tolerance' | 'unapproved-line' | null;
  overrunBorne: boolean;
  settlementsPaid: boolean;
  documentsComplete: boolean;
  /** The estimate was given too long ago to be signed. */
  estimateExpired: boolean;
  /** Notices the customer must acknowledge and has not. */
  unacknowledgedNotices: readonly string[];
  /** The maker's warranty pays something, and nobody said whether the car shows signs of earlier repair. */
  earlierRepairUnknown: boolean;
  /** Of who brought somebody else's car; null where nothing limits their word. */
  driver: DriverAuthority | null;
}
