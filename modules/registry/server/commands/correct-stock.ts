import { isRefusal } from '#platform/rules/refusal.ts';
import { lacksRight } from '#platform/server/actor.ts';
import { command } from '#platform/server/command/command.ts';
import { correctStockBody, partParams } from '../../api/index.ts';
import { moveStock } from '../lookups/move-stock.ts';

/** Brings the book in line with a count of the shelf: the difference becomes a movement with its reason. */
export const correctStock = command(
  'stock.correct',
  correctStockBody.extend(partParams.shape),
  async ({ partId, workshopId, countedMilli, reason }, { tx, actor, now, announce }) => {
    const no = lacksRight(actor, 'stock.correct', workshopId);
    if (no) return no;
    const movement = { kind: 'correction', countedMilli, reason } as const;
    const moved = await moveStock(tx, { workshopId, partId, movement, reason, movedBy: actor.staffId, now });
    if (isRefusal(moved)) return moved;
    announce({
      type: 'part.corrected',
      workshopId,
      chainId: partId,
      payload: { partId, movementId: moved.movementId, byMilli: moved.movedMilli, countedMilli, reason },
    });
    return { movementId: moved.movementId, partId, workshopId, quantityMilli: moved.quantityMilli };
  },
);
