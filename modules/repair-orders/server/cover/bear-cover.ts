import { sum } from '#platform/rules/money.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { coverReasonBody, jobParams } from '../../api/index.ts';
import { priceDraft } from '../../rules/index.ts';
import { draftOf, rowAfter, saveLine } from '../lines/line-change.ts';
import { announceJob } from '../spine/announce-job.ts';
import { approveJobs } from '../spine/approve-jobs.ts';
import type { JobStep } from '../spine/save-job.ts';
import { saveTotals } from '../spine/save-totals.ts';
import { closeFindings } from './keep-finding.ts';
import { lockPending } from './lock-pending.ts';

const input = coverReasonBody.extend(jobParams.shape);

/** A2: a manager lets the house bear what the maker does not: the customer is not asked, and the work goes on. */
export const bearCover = command('job.bear-cover', input, async ({ jobId, reason }, context) => {
  const { tx, now } = context;
  const pending = await lockPending(context, 'bearCover', jobId);
  if (isRefusal(pending)) return pending;
  const { order, job, jobs } = pending;
  let lines = pending.lines;
  for (const line of lines.filter((each) => each.job_id === jobId)) {
    const written = priceDraft({ ...draftOf(line), payerShares: [{ payer: 'internal' }] }, line.tax_rate_bp, {
      pricesIncludeTax: order.prices_include_tax,
    });
    if (isRefusal(written)) return written;
    saveLine(context, line, written);
    const after = rowAfter(line, written);
    lines = lines.map((each) => (each.id === line.id ? after : each));
  }
  approveJobs(tx, [jobId], now);
  closeFindings(context, [jobId], 'borne', reason);
  const borneMinor = sum(lines.filter((line) => line.job_id === jobId).map((line) => line.total_minor));
  saveTotals(
    tx,
    order,
    { jobs: jobs.map((each) => (each.id === jobId ? { ...each, state: 'approved' as const } : each)), lines },
    order.authorized_minor === null ? {} : { authorized_minor: order.authorized_minor + borneMinor },
  );
  announceJob(context, job, 'job.cover-borne', { borneMinor });
  const { visit_id: visitId, repair_order_id: repairOrderId } = job;
  return { id: jobId, visitId, repairOrderId, state: 'approved', version: job.version + 1 } satisfies JobStep;
});
