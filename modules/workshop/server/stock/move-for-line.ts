import type { Movement } from '#modules/registry/rules/index.ts';
import { moveStock } from '#modules/registry/server/index.ts';
import type { JobRow, LineRow } from '#modules/repair-orders/server/index.ts';
import { isRefusal, type Refusal } from '#platform/rules/refusal.ts';
import type { CommandContext } from '#platform/server/command/command.ts';

export interface MovedForLine {
  movementId: string;
  quantityMilli: number;
  issuedMilli: number;
  stockMilli: number;
  version: number;
}

/** Moves a line's part off the shelf or back, shelf and line in one transaction, so that they always agree. */
export async function moveForLine(
  { tx, actor, now }: Pick<CommandContext, 'tx' | 'actor' | 'now'>,
  { job, line, partId }: { job: JobRow; line: LineRow; partId: string },
  movement: Movement & { kind: 'issue' | 'return' },
  reason: string | null,
): Promise<MovedForLine | Refusal> {
  const moved = await moveStock(tx, {
    workshopId: job.workshop_id,
    partId,
    movement,
    reason,
    lineId: line.id,
    visitId: job.visit_id,
    movedBy: actor.staffId,
    now,
  });
  if (isRefusal(moved)) return moved;
  const issuedMilli = line.issued_milli - moved.movedMilli;
  const version = line.version + 1;
  tx.send(
    'line_issued',
    `update repair_order_lines set issued_milli = $3, version = $4 where organization_id = $1 and id = $2`,
    [tx.organizationId, line.id, issuedMilli, version],
  );
  return {
    movementId: moved.movementId,
    quantityMilli: movement.quantityMilli,
    issuedMilli,
    stockMilli: moved.quantityMilli,
    version,
  };
}
