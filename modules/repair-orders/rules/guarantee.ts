import { addWorkingSeconds, type Calendar } from '#platform/rules/calendar.ts';
import { isRefusal } from '#platform/rules/refusal.ts';

/** A commitment as far as a clock goes. */
export interface TimedCommitment {
  readonly id: string;
  readonly opCodeId: string | null;
  readonly packageId: string | null;
  readonly withinMinutes: number | null;
  readonly whenBooked: boolean;
}

export interface PromisedJob {
  readonly id: string;
  readonly opCodeId: string | null;
  readonly packageId: string | null;
}

export interface Guarantee<Commitment> {
  readonly jobId: string;
  readonly commitment: Commitment;
  readonly withinMinutes: number;
  readonly dueAt: Date;
}

/**
 * QUOTE-7 which guaranteed times begin with a signature: those that name the operation or package of a job, counted in
 * the workshop's hours, so that a night is nobody's breach. What is promised to who booked is not promised to others.
 */
export function guaranteesOf<Commitment extends TimedCommitment>(
  jobs: readonly PromisedJob[],
  commitments: readonly Commitment[],
  { isBooked, calendar, at }: { isBooked: boolean; calendar: Calendar; at: Date },
): Guarantee<Commitment>[] {
  return jobs.flatMap((job) =>
    commitments.flatMap((commitment) => {
      const { withinMinutes } = commitment;
      if (withinMinutes === null || !isNamed(job, commitment) || (commitment.whenBooked && !isBooked))
        return [];
      const due = addWorkingSeconds(calendar, at.getTime(), withinMinutes * 60);
      return isRefusal(due) ? [] : [{ jobId: job.id, commitment, withinMinutes, dueAt: new Date(due) }];
    }),
  );
}

function isNamed(job: PromisedJob, { opCodeId, packageId }: TimedCommitment): boolean {
  const isOperation = opCodeId !== null && opCodeId === job.opCodeId;
  return isOperation || (packageId !== null && packageId === job.packageId);
}

export type GuaranteeState = 'running' | 'kept' | 'broken';

/** Kept when the job was finished by then; broken the moment it was not. */
export function guaranteeState(dueAt: Date, finishedAt: Date | null, now: Date): GuaranteeState {
  if (finishedAt) return finishedAt > dueAt ? 'broken' : 'kept';
  return now > dueAt ? 'broken' : 'running';
}
