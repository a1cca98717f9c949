import type { TimeRange } from '#platform/rules/time-range.ts';

/** Epoch milliseconds everywhere; the planner reads no clock. */
export interface ShopLoad {
  readonly now: number;
  readonly jobs: readonly OpenJob[];
  readonly technicians: readonly Technician[];
  readonly bays: readonly Bay[];
}

/** Work that is still to be done on a car. */
export interface OpenJob {
  readonly id: string;
  readonly visitId: string;
  /** At least one; a job without hours comes with what it is taken for, and `hoursUnknown`. */
  readonly remainingSeconds: number;
  readonly skill: string | null;
  /** Kinds of bay it can be done in; null when any will do. */
  readonly bayKinds: readonly string[] | null;
  /** Smaller goes first; equal ones by what they are due at. */
  readonly priority: number;
  readonly dueAt: number;
  /** Place among jobs that are due at the same time: when the car came, then the job's place in its order. */
  readonly arrivedAt: number;
  readonly position: number;
  /** The last of its parts arrives then; null when all are here. */
  readonly partsAt: number | null;
  readonly pinned: Pin | null;
  readonly doubts: Doubts;
}

/** What makes its hours or its start a guess. */
export interface Doubts {
  readonly partsUnknown: boolean;
  readonly hoursUnknown: boolean;
  readonly overrun: boolean;
  readonly vague: boolean;
}

/** What the foreman has decided, or a technician by starting: the planner keeps to it. */
export interface Pin {
  readonly technicianId: string;
  readonly bayId: string | null;
  /** Not before this, as it stands on the board; null when only the person is decided. */
  readonly startAt: number | null;
  /** The clock runs on it now: nothing goes before it. */
  readonly running: boolean;
}

export interface Technician {
  readonly id: string;
  readonly skills: readonly string[];
  /** When they work, in order and apart from each other, from now to where planning ends. */
  readonly working: readonly TimeRange[];
}

export interface Bay {
  readonly id: string;
  readonly kind: string;
}

/** Where and when a job will be done, and what decided it. */
export interface PlannedJob {
  readonly job: OpenJob;
  /** Null when it cannot be planned: `bounds` then says why. */
  readonly place: Place | null;
  readonly bounds: readonly Bound[];
  /** Share of vague work in all that was planned before it, 0 to 1. */
  readonly vagueShare: number;
}

export interface Place {
  readonly startAt: number;
  readonly endAt: number;
  readonly technicianId: string;
  /** Null in a shop without a bay of its kind. */
  readonly bayId: string | null;
  /** The stretches worked on it: more than one when a break or a night lies between. */
  readonly work: readonly TimeRange[];
}

export const boundCodes = [
  'part-arrives',
  'part-unknown',
  'planned-for',
  'technician-free',
  'shift-begins',
  'bay-free',
  'car-free',
  'goes-on',
  'nobody-skilled',
  'no-time',
] as const;
export type BoundCode = (typeof boundCodes)[number];

/** One thing that had to be waited for. The text is made from the code where a person reads it. */
export interface Bound {
  readonly code: BoundCode;
  readonly at: number | null;
  readonly technicianId?: string;
  readonly bayId?: string;
  readonly skill?: string;
  /** It is what decided the start: the others were free before. */
  readonly decides: boolean;
}
