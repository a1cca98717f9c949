import { lacksRight } from '#platform/server/actor.ts';
import { command } from '#platform/server/command/command.ts';
import { setDiscountLimitsBody, workshopParams } from '../../api/index.ts';
import { readDiscountLimits } from '../lookups/discount-limits.ts';

const input = setDiscountLimitsBody.extend(workshopParams.shape);

/** Says how much each role may give away by itself; discounts given before stand. */
export const setDiscountLimits = command(
  'price.keep',
  input,
  async ({ workshopId, limits }, { tx, actor, announce }) => {
    const no = lacksRight(actor, 'price.keep', workshopId);
    if (no) return no;
    const before = await readDiscountLimits(tx, workshopId);
    tx.send(
      'clear_discount_limits',
      'delete from discount_limits where organization_id = $1 and workshop_id = $2',
      [...[tx.organizationId, workshopId]],
    );
    const byRole = new Map(limits.map((limit) => [limit.role, limit]));
    const rows = [...byRole.values()].map(({ role, limitBp, limitMinor }) => ({
      ...{ organization_id: tx.organizationId, workshop_id: workshopId, role },
      ...{ limit_bp: limitBp, limit_minor: limitMinor },
    }));
    if (rows.length > 0) tx.post(tx.db.insertInto('discount_limits').values(rows));
    announce({ type: 'discount-limits.set', workshopId, payload: { before, limits } });
    return { items: await readDiscountLimits(tx, workshopId) };
  },
);
