import type { Tx } from '#platform/server/database/tx.ts';

/**
 * The customer's yes to jobs as they are priced now: every line of them is authorised at what it comes to, and jobs
 * that waited for the word may be begun. Sent, not waited for.
 */
export function approveJobs(tx: Tx, jobIds: readonly string[], at: Date): void {
  if (jobIds.length === 0) return;
  tx.send('authorize_lines', authorizeLines, [tx.organizationId, jobIds]);
  tx.send('approve_jobs', approve, [tx.organizationId, jobIds, at]);
}

/** An emergency release lets jobs begin that nobody has agreed to pay for yet. Sent, not waited for. */
export function releaseJobs(tx: Tx, jobIds: readonly string[]): void {
  tx.send(
    'release_jobs',
    `update jobs set state = 'approved', version = version + 1 where organization_id = $1 and id = any($2)`,
    [tx.organizationId, jobIds],
  );
}

/** Takes the word back: jobs are planned again, off the board, and no line of the order is authorised. */
export function withdrawApproval(
  tx: Tx,
  orderId: string,
  { jobIds, at }: { jobIds: readonly string[]; at: Date },
): void {
  freeBoard(tx, jobIds, at);
  tx.send('withdraw_lines', withdrawLines, [tx.organizationId, orderId]);
  tx.send('withdraw_jobs', withdraw, [tx.organizationId, orderId]);
  tx.send('plan_jobs_again', planAgain, [tx.organizationId, jobIds]);
}

/** Technician and bay are free again where a job is taken back or given up. */
export function freeBoard(tx: Tx, jobIds: readonly string[], at: Date): void {
  tx.send(
    'free_board',
    `update assignments set released_at = $3
     where organization_id = $1 and job_id = any($2) and released_at is null`,
    [tx.organizationId, jobIds, at],
  );
}

const authorizeLines = `
  update repair_order_lines set authorized_minor = total_minor, version = version + 1
  where organization_id = $1 and job_id = any($2) and removed_at is null`;

const approve = `
  update jobs set authorized_minor = total_minor, approved_at = coalesce(approved_at, $3), version = version + 1,
    state = case when state in ('planned', 'proposed') then 'approved' else state end
  where organization_id = $1 and id = any($2)`;

const withdrawLines = `
  update repair_order_lines set authorized_minor = null, version = version + 1
  where organization_id = $1 and repair_order_id = $2 and authorized_minor is not null`;

const withdraw = `
  update jobs set authorized_minor = null, approved_at = null
  where organization_id = $1 and repair_order_id = $2 and authorized_minor is not null`;

const planAgain = `
  update jobs set state = 'planned', technician_id = null, bay_id = null, planned_from = null, planned_to = null,
    version = version + 1
  where organization_id = $1 and id = any($2)`;
