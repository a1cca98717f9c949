import type { JobRow } from '#modules/repair-orders/server/index.ts';
import type { CommandContext } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import type { SelfCheck } from '../../rules/index.ts';

/** QC-1: the technician's own look at the work, the first of the three inspections; only what was ticked is kept. */
export function keepSelfCheck(
  { tx, actor, now }: Pick<CommandContext, 'tx' | 'actor' | 'now'>,
  job: JobRow,
  ticked: readonly SelfCheck[],
): void {
  tx.post(
    tx.db.insertInto('inspections').values({
      organization_id: tx.organizationId,
      id: newId(now),
      visit_id: job.visit_id,
      repair_order_id: job.repair_order_id,
      level: 'self',
      job_id: job.id,
      result: 'pass',
      checks: JSON.stringify(ticked.map((key) => ({ key, result: 'ok' }))),
      concern_results: JSON.stringify([]),
      inspected_at: now,
      inspected_by: actor.staffId,
    }),
  );
}
