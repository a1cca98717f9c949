import { isRefusal, type Refusal, refuse } from '#platform/rules/refusal.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import { newId } from '#platform/server/ids.ts';
import { type Movement, moveStock as stepStock } from '../../rules/index.ts';

export interface StockMove {
  workshopId: string;
  partId: string;
  movement: Movement;
  reason?: string | null | undefined;
  reference?: string | null | undefined;
  lineId?: string | null | undefined;
  visitId?: string | null | undefined;
  /** Staff id of who moved it. */
  movedBy: string;
  now: Date;
}

export interface StockMoved {
  movementId: string;
  /** Signed: negative when it left the shelf. */
  movedMilli: number;
  /** What lies on the shelf now. */
  quantityMilli: number;
  unitCostMinor: number;
}

/**
 * Moves a part on or off the shelf: the row is locked, and quantity and movement are written by one statement, so that
 * the movements always add up to the shelf. Refuses more than there is, and a part the workshop has no price for.
 */
export async function moveStock(tx: Tx, move: StockMove): Promise<StockMoved | Refusal> {
  const [shelf] = await tx.rows<{ quantity_milli: number; cost_minor: number }>(
    'lock_stock',
    `select quantity_milli, cost_minor from part_stock
     where organization_id = $1 and workshop_id = $2 and part_id = $3 for update`,
    [tx.organizationId, move.workshopId, move.partId],
  );
  if (!shelf) return refuse('part/not-kept-here');
  const step = stepStock({ quantityMilli: shelf.quantity_milli, costMinor: shelf.cost_minor }, move.movement);
  if (isRefusal(step)) return step;
  const movementId = newId(move.now);
  await tx.rows('move_stock', saveMovement, [
    tx.organizationId,
    move.workshopId,
    move.partId,
    step.stock.quantityMilli,
    step.stock.costMinor,
    movementId,
    move.movement.kind,
    step.quantityMilli,
    step.unitCostMinor,
    move.reason ?? null,
    move.reference ?? null,
    move.lineId ?? null,
    move.visitId ?? null,
    move.now,
    move.movedBy,
  ]);
  return {
    movementId,
    movedMilli: step.quantityMilli,
    quantityMilli: step.stock.quantityMilli,
    unitCostMinor: step.unitCostMinor,
  };
}

const saveMovement = `
  with moved as (
    update part_stock set quantity_milli = $4, cost_minor = $5
    where organization_id = $1 and workshop_id = $2 and part_id = $3
    returning quantity_milli)
  insert into part_movements (organization_id, workshop_id, part_id, id, kind, quantity_milli, resulting_milli,
    unit_cost_minor, reason, reference, line_id, visit_id, moved_at, moved_by)
  select $1, $2, $3, $6, $7, $8, moved.quantity_milli, $9, $10, $11, $12, $13, $14, $15 from moved`;
