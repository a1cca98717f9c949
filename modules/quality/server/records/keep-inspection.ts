import type { OrderRow } from '#modules/repair-orders/server/index.ts';
import type { CommandContext } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import type { InspectionSheet } from '../../rules/index.ts';

/** QC-3: leaves the record of a final inspection, pass or fail; the database lets nobody change it. */
export function keepInspection(
  { tx, actor, now }: Pick<CommandContext, 'tx' | 'actor' | 'now'>,
  order: OrderRow,
  sheet: InspectionSheet & { roadTestKm?: number | null },
): string {
  const id = newId(now);
  tx.post(
    tx.db.insertInto('inspections').values({
      organization_id: tx.organizationId,
      id,
      visit_id: order.visit_id,
      repair_order_id: order.id,
      level: 'final',
      result: sheet.result,
      checks: JSON.stringify(sheet.checks),
      concern_results: JSON.stringify(sheet.concernResults),
      road_test_km: sheet.roadTestKm ?? null,
      reason: sheet.reason ?? null,
      failed_job_ids: [...(sheet.failedJobIds ?? [])],
      inspected_at: now,
      inspected_by: actor.staffId,
    }),
  );
  return id;
}
