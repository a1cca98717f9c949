import type { Tx } from '#platform/server/database/tx.ts';
import { type OrderTotals, totalsOfOrder } from '../../rules/index.ts';
import type { JobRow } from './read-jobs.ts';
import type { LineRow } from './read-lines.ts';
import type { OrderRow } from './read-order.ts';
import { type OrderChanges, type OrderStep, saveOrder } from './save-order.ts';

/** As much of a job and of a line as their order's totals need. */
export type TotalledJobRow = Pick<JobRow, 'id' | 'state' | 'total_minor' | 'planned_seconds'>;
export type TotalledLineRow = Pick<
  LineRow,
  'job_id' | 'hours_seconds' | 'net_minor' | 'tax_minor' | 'total_minor' | 'shares'
>;

/**
 * Stores what an order and its jobs come to after a command changed them, with the command's own changes of the
 * order; sent, not waited for. `jobs` and `lines` are as they are after the change.
 */
export function saveTotals(
  tx: Tx,
  order: OrderRow,
  { jobs, lines }: { jobs: readonly TotalledJobRow[]; lines: readonly TotalledLineRow[] },
  changes: OrderChanges = {},
): OrderStep {
  const totals = totalsOf(jobs, lines);
  saveJobTotals(tx, jobs, totals);
  const { netMinor: net_minor, taxMinor: tax_minor, totalMinor: total_minor } = totals;
  return saveOrder(tx, order, { ...changes, net_minor, tax_minor, total_minor });
}

/** What stored jobs and lines come to. */
export function totalsOf(jobs: readonly TotalledJobRow[], lines: readonly TotalledLineRow[]): OrderTotals {
  return totalsOfOrder(
    jobs,
    lines.map((line) => ({
      jobId: line.job_id,
      hoursSeconds: line.hours_seconds,
      netMinor: line.net_minor,
      taxMinor: line.tax_minor,
      totalMinor: line.total_minor,
      shares: line.shares,
    })),
  );
}

function saveJobTotals(tx: Tx, jobs: readonly TotalledJobRow[], totals: OrderTotals): void {
  const changed = totals.jobs.filter((total) => {
    const job = jobs.find(({ id }) => id === total.jobId);
    return job?.total_minor !== total.totalMinor || job.planned_seconds !== total.plannedSeconds;
  });
  if (changed.length === 0) return;
  tx.send(
    'save_job_totals',
    `update jobs j set total_minor = t.total_minor, planned_seconds = t.planned_seconds
     from unnest($2::uuid[], $3::bigint[], $4::integer[]) as t (id, total_minor, planned_seconds)
     where j.organization_id = $1 and j.id = t.id`,
    [
      tx.organizationId,
      changed.map((total) => total.jobId),
      changed.map((total) => total.totalMinor),
      changed.map((total) => total.plannedSeconds),
    ],
  );
}
