import { sum } from '#platform/rules/money.ts';
import type { CommandContext } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import { textIn } from '#platform/server/text.ts';
import type { FullOrder } from '../spine/lock-full-order.ts';
import type { JobRow } from '../spine/read-jobs.ts';
import type { CauseFound, MovedLines } from './cause-found.ts';

/**
 * The search is done and stands for itself, whatever the customer says to the repair: its lines become a finished job
 * with cause and correction (RO-5), and the hours clocked so far are its own. Gives its id.
 */
export function splitOffSearch(
  { tx, now, actor }: CommandContext,
  { order, jobs }: FullOrder,
  job: JobRow,
  { cause, failed, moved }: CauseFound & { moved: MovedLines },
): string {
  const id = newId(now);
  const title = textIn(order.locale, 'order.search-of', { title: job.title }).slice(0, 300);
  const of = (column: 'total_minor' | 'hours_seconds' | 'authorized_minor') =>
    sum(moved.search.map((line) => line[column] ?? 0));
  tx.send('insert_search_job', insert, [
    ...[tx.organizationId, id, job.id, Math.max(...jobs.map(({ position }) => position)) + 1, title, cause],
    ...[failed?.doneToFind ?? null, of('total_minor'), of('authorized_minor'), of('hours_seconds')],
    ...[now, actor.staffId],
  ]);
  tx.send(
    'move_search_lines',
    `update repair_order_lines set job_id = $3, version = version + 1 where organization_id = $1 and id = any($2)`,
    [tx.organizationId, moved.search.map((line) => line.id), id],
  );
  tx.send(
    'move_search_hours',
    'update clockings set job_id = $3 where organization_id = $1 and job_id = $2',
    [tx.organizationId, job.id, id],
  );
  const ids = new Set(moved.search.map((line) => line.id));
  moved.after = moved.after.map((line) => (ids.has(line.id) ? { ...line, job_id: id } : line));
  return id;
}

const insert = `
  insert into jobs (organization_id, id, workshop_id, repair_order_id, visit_id, position, title, concern_id, vague,
    origin, pricing_method, repair_category, skill, state, technician_id, cause, correction, total_minor,
    authorized_minor, planned_seconds, actual_seconds, approved_at, started_at, finished_at, finished_by, created_at,
    created_by)
  select j.organization_id, $2, j.workshop_id, j.repair_order_id, j.visit_id, $4, $5, j.concern_id, false, j.origin,
    j.pricing_method, j.repair_category, j.skill, 'finished', coalesce(j.technician_id, $12), $6, $7, $8, $9, $10,
    j.actual_seconds, j.approved_at, coalesce(j.started_at, $11), $11, $12, $11, $12
  from jobs j where j.organization_id = $1 and j.id = $3`;
