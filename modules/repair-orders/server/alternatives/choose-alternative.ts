import { isRefusal, refuse } from '#platform/rules/refusal.ts';
import type { CommandContext } from '#platform/server/command/command.ts';
import { command } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import { alternativeParams } from '../../api/index.ts';
import { keepEstimate } from '../estimates/keep-estimate.ts';
import { announceJob } from '../spine/announce-job.ts';
import { sendLineRows } from '../spine/insert-jobs.ts';
import type { FullOrder } from '../spine/lock-full-order.ts';
import type { JobRow } from '../spine/read-jobs.ts';
import type { LineRow } from '../spine/read-lines.ts';
import { findOrderId } from '../spine/read-order.ts';
import { saveTotals } from '../spine/save-totals.ts';
import { lockFullForOrderStep } from '../spine/take-order-step.ts';
import {
  type AlternativeRow,
  findJobOfAlternative,
  readAlternatives,
  type SetAsideLine,
} from './read-alternatives.ts';

/**
 * The customer picks the other way: it changes places with the job's lines, so that either can be picked again. What
 * was confirmed of jobs and price is asked anew, and an estimate already shown is given in a new version.
 */
export const chooseAlternative = command(
  'repair-order.write',
  alternativeParams,
  async ({ alternativeId }, context) => {
    const { tx } = context;
    const jobId = await findJobOfAlternative(tx, alternativeId);
    const orderId = jobId && (await findOrderId(tx, jobId, 'job'));
    if (!orderId) return refuse('request/not-found');
    const locked = await lockFullForOrderStep(context, 'chooseAlternative', orderId);
    if (isRefusal(locked)) return locked;
    const chosen = (await readAlternatives(tx, orderId)).find(({ id }) => id === alternativeId);
    const job = locked.jobs.find(({ id }) => id === jobId);
    if (!chosen || job?.state !== 'planned') return refuse('request/not-found');
    const lines = changePlaces(context, locked, job, chosen);
    const jobs = locked.jobs.map((each) => (each.id === job.id ? { ...each, title: chosen.title } : each));
    const shown =
      locked.order.state === 'estimated' ? await keepEstimate(context, { ...locked, jobs, lines }) : {};
    const unconfirmed = { jobs_confirmed: false, price_confirmed: false, acknowledged_notices: [] };
    const saved = saveTotals(tx, locked.order, { jobs, lines }, { ...shown, ...unconfirmed });
    announceJob(context, job, 'job.alternative-chosen', { alternativeId, totalMinor: chosen.total_minor });
    return {
      ...{ id: alternativeId, jobId: job.id, visitId: job.visit_id, repairOrderId: orderId },
      ...{ totalMinor: chosen.total_minor, orderTotalMinor: saved.totalMinor },
    };
  },
);

/** The job's lines are set aside where the alternative lay, and its lines become the job's; sent, not waited for. */
function changePlaces(
  { tx, actor, now }: CommandContext,
  { order, lines }: FullOrder,
  job: JobRow,
  chosen: AlternativeRow,
): LineRow[] {
  const replaced = lines.filter(({ job_id }) => job_id === job.id);
  const rows = chosen.lines.map((line) => ({ ...line, id: newId(now), job_id: job.id }));
  tx.send('set_lines_aside', setAside, [tx.organizationId, replaced.map(({ id }) => id), now, actor.staffId]);
  tx.send('swap_alternative', swap, [
    ...[tx.organizationId, chosen.id, job.title, job.total_minor, JSON.stringify(replaced.map(asSetAside))],
  ]);
  tx.send(
    'retitle_job',
    'update jobs set title = $3, version = version + 1 where organization_id = $1 and id = $2',
    [...[tx.organizationId, job.id, chosen.title]],
  );
  sendLineRows(tx, order.id, rows, { at: now, by: actor.staffId });
  return [...lines.filter(({ job_id }) => job_id !== job.id), ...rows.map((row) => asLineRow(row, order.id))];
}

function asSetAside(line: LineRow): SetAsideLine {
  const {
    repair_order_id: _,
    authorized_minor,
    issued_milli,
    actual_reason,
    actual_at,
    version,
    ...row
  } = line;
  return row as SetAsideLine;
}

function asLineRow(row: SetAsideLine, orderId: string): LineRow {
  return {
    ...row,
    ...{ repair_order_id: orderId, authorized_minor: null, issued_milli: 0, actual_reason: null },
    ...{ actual_at: null, version: 1 },
  };
}

const setAside = `
  update repair_order_lines set removed_at = $3, removed_by = $4, version = version + 1
  where organization_id = $1 and id = any($2)`;

const swap = `
  update job_alternatives set title = $3, total_minor = $4, lines = $5, version = version + 1
  where organization_id = $1 and id = $2`;
