import { isRefusal } from '#platform/rules/refusal.ts';
import { lacksRight } from '#platform/server/actor.ts';
import { command } from '#platform/server/command/command.ts';
import { partParams, receivePartBody } from '../../api/index.ts';
import { moveStock } from '../lookups/move-stock.ts';

/** Puts parts that came in on the shelf, at what they cost. */
export const receivePart = command(
  'stock.receive',
  receivePartBody.extend(partParams.shape),
  async ({ partId, workshopId, quantityMilli, unitCostMinor, reference }, { tx, actor, now, announce }) => {
    const no = lacksRight(actor, 'stock.receive', workshopId);
    if (no) return no;
    const movement = { kind: 'receipt', quantityMilli, unitCostMinor } as const;
    const moved = await moveStock(tx, {
      workshopId,
      partId,
      movement,
      reference,
      movedBy: actor.staffId,
      now,
    });
    if (isRefusal(moved)) return moved;
    tx.send('delivery_came', deliveryCame, [tx.organizationId, workshopId, partId]);
    announce({
      type: 'part.received',
      workshopId,
      chainId: partId,
      payload: { partId, movementId: moved.movementId, quantityMilli, resultingMilli: moved.quantityMilli },
    });
    return { movementId: moved.movementId, partId, workshopId, quantityMilli: moved.quantityMilli };
  },
);

/** What was due is here; the next delivery has no date yet. */
const deliveryCame = `
  update part_stock set expected_at = null
  where organization_id = $1 and workshop_id = $2 and part_id = $3 and expected_at is not null`;
