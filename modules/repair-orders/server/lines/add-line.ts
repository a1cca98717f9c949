import { takeStep } from '#platform/rules/lifecycle.ts';
import { isRefusal, refuse } from '#platform/rules/refusal.ts';
import { rolesAt } from '#platform/server/actor.ts';
import { command } from '#platform/server/command/command.ts';
import { jobParams, lineInput } from '../../api/index.ts';
import { jobLifecycle, writeLine } from '../../rules/index.ts';
import { refuseDiscounts } from '../discounts/refuse-discounts.ts';
import { sheetForOrder } from '../pricing/write-for-order.ts';
import { announceJob } from '../spine/announce-job.ts';
import { insertLines, lineRow } from '../spine/insert-jobs.ts';
import { lockFullOrder } from '../spine/lock-full-order.ts';
import { factsOfJob } from '../spine/lock-job.ts';
import { saveTotals } from '../spine/save-totals.ts';
import { refuseRejectedPayer } from './line-change.ts';

const input = lineInput.extend(jobParams.shape);

/** One more line of a job that is still being written, or proposed and not yet decided. */
export const addLine = command('repair-order.write', input, async ({ jobId, ...draft }, context) => {
  const { tx, actor, now } = context;
  const locked = await lockFullOrder(tx, 'job', jobId, actor);
  if (isRefusal(locked)) return locked;
  const { visit, order, jobs, lines } = locked;
  const job = jobs.find(({ id }) => id === jobId);
  if (!job) return refuse('request/not-found');
  const step = takeStep(
    jobLifecycle,
    'write',
    factsOfJob(job, order, visit, actor),
    rolesAt(actor, order.workshop_id),
  );
  if (!step.ok) return step.refusal;
  const sheet = await sheetForOrder(tx, order, [{ lines: [draft] }], now);
  if (isRefusal(sheet)) return sheet;
  const written = writeLine(draft, sheet, { locale: order.locale, skill: job.skill });
  if (isRefusal(written)) return written;
  const rejected = refuseRejectedPayer(job, written.payerShares);
  if (rejected) return rejected;
  const tooMuch = await refuseDiscounts(context, order.workshop_id, [{ line: written, pointer: '' }]);
  if (tooMuch) return tooMuch;

  const positions = lines.filter((line) => line.job_id === jobId).map((line) => line.position);
  const row = lineRow(written, jobId, Math.max(0, ...positions) + 1, now);
  insertLines(tx, order.id, [row], { at: now, by: actor.staffId });
  const saved = saveTotals(tx, order, { jobs, lines: [...lines, row] });
  announceJob(context, job, 'line.added', { lineId: row.id, kind: row.kind, totalMinor: row.total_minor });
  return {
    ...{ id: row.id, jobId, visitId: order.visit_id, repairOrderId: order.id, version: 1 },
    ...{ totalMinor: row.total_minor, orderTotalMinor: saved.totalMinor },
  };
});
