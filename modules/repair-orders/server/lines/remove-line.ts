import { isRefusal, refuse } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { lineParams } from '../../api/index.ts';
import { announceJob } from '../spine/announce-job.ts';
import { saveTotals } from '../spine/save-totals.ts';
import { lockForLineStep } from './line-change.ts';

/** Takes a line off an estimate that is still being written; that it was there stays known. */
export const removeLine = command('repair-order.write', lineParams, async ({ lineId }, context) => {
  const { tx, actor, now } = context;
  const locked = await lockForLineStep(context, 'write', lineId);
  if (isRefusal(locked)) return locked;
  const { order, job, line, jobs, lines } = locked;
  if (line.issued_milli > 0) return refuse('line/parts-issued');
  const version = line.version + 1;
  tx.send(
    'remove_line',
    `update repair_order_lines set removed_at = $3, removed_by = $4, version = $5
     where organization_id = $1 and id = $2`,
    [tx.organizationId, lineId, now, actor.staffId, version],
  );
  const saved = saveTotals(tx, order, { jobs, lines: lines.filter((each) => each.id !== lineId) });
  announceJob(context, job, 'line.removed', { lineId, totalMinor: line.total_minor });
  return {
    ...{ id: lineId, jobId: job.id, visitId: order.visit_id, repairOrderId: order.id, version },
    ...{ totalMinor: 0, orderTotalMinor: saved.totalMinor },
  };
});
