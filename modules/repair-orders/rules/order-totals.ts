import { sum } from '#platform/rules/money.ts';
import { agreedJobStates, type JobState } from './job-lifecycle.ts';
import { type Amounts, type Payer, payers } from './pricing/index.ts';

export interface TotalledJob {
  readonly id: string;
  readonly state: JobState;
}

export interface TotalledLine extends Amounts {
  readonly jobId: string;
  readonly hoursSeconds: number | null;
  readonly shares: readonly (Amounts & { readonly payer: Payer })[];
}

export interface JobTotal {
  readonly jobId: string;
  readonly totalMinor: number;
  readonly plannedSeconds: number;
}

export interface OrderTotals extends Amounts {
  readonly jobs: readonly JobTotal[];
  readonly payers: readonly (Amounts & { readonly payer: Payer })[];
}

/** True when the job's lines count in the order's price: what is declined, given up or undecided does not. */
export function isAgreed(state: JobState): boolean {
  return (agreedJobStates as readonly JobState[]).includes(state);
}

/** Adds up an order from its stored lines: each job for itself, the order over the jobs that count. */
export function totalsOfOrder(jobs: readonly TotalledJob[], lines: readonly TotalledLine[]): OrderTotals {
  const agreed = new Set(jobs.filter((job) => isAgreed(job.state)).map((job) => job.id));
  const counted = lines.filter((line) => agreed.has(line.jobId));
  return {
    ...amountsOf(counted),
    jobs: jobs.map(({ id }) => {
      const own = lines.filter((line) => line.jobId === id);
      return {
        jobId: id,
        totalMinor: sum(own.map((line) => line.totalMinor)),
        plannedSeconds: sum(own.map((line) => line.hoursSeconds ?? 0)),
      };
    }),
    payers: payers.flatMap((payer) => {
      const shares = counted.flatMap((line) => line.shares.filter((share) => share.payer === payer));
      return shares.length > 0 ? [{ payer, ...amountsOf(shares) }] : [];
    }),
  };
}

function amountsOf(parts: readonly Amounts[]): Amounts {
  return {
    netMinor: sum(parts.map((part) => part.netMinor)),
    taxMinor: sum(parts.map((part) => part.taxMinor)),
    totalMinor: sum(parts.map((part) => part.totalMinor)),
  };
}
