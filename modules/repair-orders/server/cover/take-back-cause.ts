import { sum } from '#platform/rules/money.ts';
import { isRefusal, type Refusal } from '#platform/rules/refusal.ts';
import { type CommandContext, command } from '#platform/server/command/command.ts';
import { coverReasonBody, jobParams } from '../../api/index.ts';
import { priceDraft } from '../../rules/index.ts';
import { draftOf, rowAfter, saveLine } from '../lines/line-change.ts';
import { announceJob } from '../spine/announce-job.ts';
import type { LineRow } from '../spine/read-lines.ts';
import { saveJob } from '../spine/save-job.ts';
import { saveTotals } from '../spine/save-totals.ts';
import { closeFindings } from './keep-finding.ts';
import { lockPending, type PendingCover } from './lock-pending.ts';

const input = coverReasonBody.extend(jobParams.shape);

/** The cause was named by mistake, and the customer has not answered yet: who pays, and what was agreed, is put back. */
export const takeBackCause = command('job.judge-cause', input, async ({ jobId, reason }, context) => {
  const { tx, now } = context;
  const pending = await lockPending(context, 'takeBackCause', jobId);
  if (isRefusal(pending)) return pending;
  const { order, job, before } = pending;
  const lines = putBack(context, pending);
  if (isRefusal(lines)) return lines;
  const searchJobId = job.cover_found?.searchJobId ?? null;
  if (searchJobId) joinSearch(context, pending, { searchJobId, reason });
  const saved = saveJob(tx, job, {
    ...{ state: 'approved', cause: null, authorized_minor: before.authorizedMinor },
    approved_at: before.authorizedMinor === null ? null : now,
  });
  closeFindings(context, [jobId], 'taken-back', reason);
  const agreedAgain = sum(
    before.lines.filter(({ isSearch }) => !isSearch).map((line) => line.authorizedMinor ?? 0),
  );
  const jobs = pending.jobs.map((each) => {
    if (each.id === jobId) return { ...each, state: 'approved' as const };
    return each.id === searchJobId ? { ...each, state: 'cancelled' as const } : each;
  });
  saveTotals(
    tx,
    order,
    { jobs, lines },
    order.authorized_minor === null ? {} : { authorized_minor: order.authorized_minor + agreedAgain },
  );
  announceJob(context, job, 'job.cause-taken-back');
  return saved;
});

/** Every line as it was shared before, under its own job again. */
function putBack(context: CommandContext, { order, job, lines, before }: PendingCover): LineRow[] | Refusal {
  const { tx } = context;
  const after: LineRow[] = [];
  for (const line of lines) {
    const was = before.lines.find(({ id }) => id === line.id);
    if (!was) {
      after.push(line);
      continue;
    }
    const payerShares = was.shares.map(({ payer, bp, amountMinor }) => ({ payer, bp, amountMinor }));
    const written = priceDraft({ ...draftOf(line), payerShares }, line.tax_rate_bp, {
      pricesIncludeTax: order.prices_include_tax,
    });
    if (isRefusal(written)) return written;
    saveLine(context, line, written);
    after.push({ ...rowAfter(line, written), job_id: job.id, authorized_minor: was.authorizedMinor });
  }
  tx.send(
    'cover_lines_as_before',
    `update repair_order_lines l set job_id = $2, authorized_minor = t.minor
     from unnest($3::uuid[], $4::bigint[]) as t (id, minor) where l.organization_id = $1 and l.id = t.id`,
    [
      ...[tx.organizationId, job.id, before.lines.map(({ id }) => id)],
      before.lines.map(({ authorizedMinor }) => authorizedMinor),
    ],
  );
  return after;
}

/** The search is a part of the job again: it is no job of its own, and its hours go with it. */
function joinSearch(
  { tx, now, actor }: CommandContext,
  { job }: PendingCover,
  { searchJobId, reason }: { searchJobId: string; reason: string },
): void {
  tx.send(
    'hours_of_search_back',
    'update clockings set job_id = $2 where organization_id = $1 and job_id = $3',
    [...[tx.organizationId, job.id, searchJobId]],
  );
  tx.send(
    'search_is_no_job',
    `update jobs set state = 'cancelled', authorized_minor = null, cancelled_at = $3, cancelled_by = $4,
       cancel_reason = $5, version = version + 1 where organization_id = $1 and id = $2`,
    [tx.organizationId, searchJobId, now, actor.staffId, reason],
  );
}
