import { getWorkshop, readContact } from '#modules/registry/server/index.ts';
import { isRefusal, type Refusal, refuseField } from '#platform/rules/refusal.ts';
import { type CommandContext, command } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import { noteOwnersYesBody, orderParams } from '../../api/index.ts';
import { announceOrder } from '../spine/announce-order.ts';
import type { OrderRow } from '../spine/read-order.ts';
import { type OrderStep, saveOrder } from '../spine/save-order.ts';
import { lockForOrderStep } from '../spine/take-order-step.ts';

const input = noteOwnersYesBody.extend(orderParams.shape);

/**
 * A11: above what the driver may agree to, the owner was called and said yes up to an amount. Only a number of the
 * owner's own file counts, so that nobody speaks for a company who merely says so.
 */
export const noteOwnersYes = command(
  'repair-order.authorize',
  input,
  async (said, context): Promise<OrderStep | Refusal> => {
    const locked = await lockForOrderStep(context, 'noteOwnersYes', said.repairOrderId);
    if (isRefusal(locked)) return locked;
    const { order } = locked;
    const phone = await numberOnFile(context, order, said.phone);
    if (isRefusal(phone)) return phone;
    const { amountMinor, givenByName, words } = said;
    keepOwnersYes(context, order, { channel: 'phone', amountMinor, givenByName, phone, words });
    return saveOrder(context.tx, order, {});
  },
);

async function numberOnFile(
  { tx }: CommandContext,
  order: OrderRow,
  typed: string,
): Promise<string | Refusal> {
  const { country } = await getWorkshop(tx, order.workshop_id);
  const phone = readContact('phone', typed, country, '/phone');
  if (isRefusal(phone)) return phone;
  const [known] = await tx.rows<{ id: string }>(
    'number_of_owner',
    `select id from customer_contacts
     where organization_id = $1 and customer_id = $2 and kind = 'phone' and value = $3`,
    [tx.organizationId, order.customer_id, phone],
  );
  return known ? phone : refuseField('/phone', 'repair-order/number-not-on-file');
}

interface OwnersYes {
  readonly channel: 'phone' | 'link';
  readonly amountMinor: number;
  readonly givenByName: string;
  readonly phone?: string;
  readonly words?: string;
}

/** Keeps the owner's yes to an order, on the phone or by the link that was sent to them. */
export function keepOwnersYes(
  context: CommandContext,
  order: OrderRow,
  { channel, amountMinor, givenByName, phone, words }: OwnersYes,
): void {
  const { tx, actor, now } = context;
  const consentId = newId(now);
  tx.post(
    tx.db.insertInto('owner_consents').values({
      ...{ organization_id: tx.organizationId, id: consentId, workshop_id: order.workshop_id },
      ...{ visit_id: order.visit_id, repair_order_id: order.id, amount_minor: amountMinor },
      ...{ given_by_name: givenByName, channel, phone: phone ?? null, words: words ?? null },
      ...{ given_at: now, recorded_by: actor.staffId },
    }),
  );
  announceOrder(context, order, 'owner-agreed', { consentId, amountMinor, channel });
}
