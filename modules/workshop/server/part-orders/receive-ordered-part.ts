import { moveStock } from '#modules/registry/server/index.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { partArrivedBody, partOrderParams } from '../../api/index.ts';
import { refuseArrivalOf } from '../../rules/index.ts';
import { lockPartOrder } from './lock-part-order.ts';

/**
 * What was ordered for a job is here: it goes on the shelf at what it cost and is kept there for that job. A part that
 * is not of the catalogue has no shelf; that it came is noted all the same.
 */
export const receiveOrderedPart = command(
  'part.order',
  partArrivedBody.extend(partOrderParams.shape),
  async ({ partOrderId, quantityMilli, unitCostMinor }, context) => {
    const { tx, actor, now, announce } = context;
    const locked = await lockPartOrder(context, 'arrive', partOrderId);
    if (isRefusal(locked)) return locked;
    const { visit, row } = locked;
    const no = refuseArrivalOf(quantityMilli, row.quantity_milli - row.arrived_milli);
    if (no) return no;
    const cost = unitCostMinor ?? row.unit_cost_minor ?? 0;
    const moved =
      row.part_id === null
        ? null
        : await moveStock(tx, {
            ...{ workshopId: visit.workshop_id, partId: row.part_id, movedBy: actor.staffId, now },
            ...{ lineId: row.line_id, visitId: visit.id, reference: row.reference ?? row.supplier },
            movement: { kind: 'receipt', quantityMilli, unitCostMinor: cost },
          });
    if (isRefusal(moved)) return moved;
    const arrivedMilli = row.arrived_milli + quantityMilli;
    const isWhole = arrivedMilli >= row.quantity_milli;
    const version = row.version + 1;
    tx.send('part_arrived', saveArrived, [
      ...[tx.organizationId, partOrderId, arrivedMilli, isWhole ? now : null, isWhole ? actor.staffId : null],
      ...[cost, version],
    ]);
    announce({
      type: 'part.arrived',
      workshopId: visit.workshop_id,
      visitId: visit.id,
      payload: {
        ...{ partOrderId, lineId: row.line_id, partId: row.part_id, movementId: moved?.movementId ?? null },
        ...{ quantityMilli, unitCostMinor: cost, isWhole },
      },
    });
    const state = isWhole ? ('arrived' as const) : ('ordered' as const);
    return { id: partOrderId, lineId: row.line_id, visitId: visit.id, version, state };
  },
);

const saveArrived = `
  update part_orders set arrived_milli = $3, arrived_at = $4, arrived_by = $5, unit_cost_minor = $6, version = $7
  where organization_id = $1 and id = $2`;
