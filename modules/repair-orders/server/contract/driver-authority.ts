import type { Tx } from '#platform/server/database/tx.ts';
import type { ContractFacts } from '../documents/contract-facts.ts';
import type { OrderRow } from '../spine/read-order.ts';

interface Row {
  given_by_name: string;
  channel: 'phone' | 'link';
  phone: string | null;
  given_at: Date;
  amount_minor: number;
}

/** A11: the driver's limit and the owner's yes above it, as the contract names them. */
export async function readAuthority(tx: Tx, order: OrderRow): Promise<ContractFacts['authority']> {
  const { driver_limit_minor: limitMinor } = order;
  if (limitMinor === null) return null;
  const [yes] = await tx.rows<Row>(
    'owners_yes_on_paper',
    `select given_by_name, channel, phone, given_at, amount_minor from owner_consents
     where organization_id = $1 and repair_order_id = $2 and voided_at is null order by amount_minor desc, id limit 1`,
    [tx.organizationId, order.id],
  );
  if (!yes) return { limitMinor, ownersYes: null };
  const { given_by_name: name, channel, phone, amount_minor: amountMinor } = yes;
  return { limitMinor, ownersYes: { name, channel, phone, at: yes.given_at.toISOString(), amountMinor } };
}
