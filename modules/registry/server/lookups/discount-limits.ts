import type { Tx } from '#platform/server/database/tx.ts';
import { type DiscountLimit, discountLimitsOf } from '../../rules/index.ts';

/** How much each role may give off a line in a workshop. */
export async function readDiscountLimits(tx: Tx, workshopId: string): Promise<DiscountLimit[]> {
  const set = await tx.rows<DiscountLimit>(
    'discount_limits',
    `select role, limit_bp as "limitBp", limit_minor as "limitMinor" from discount_limits
     where organization_id = $1 and workshop_id = $2`,
    [tx.organizationId, workshopId],
  );
  return discountLimitsOf(set);
}
