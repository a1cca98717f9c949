import { signatureOf } from '../signature.ts';
import { on, type Walk } from './a-walk.ts';

export async function settle(walk: Walk): Promise<void> {
  const { shop, orderId, visitId, startsAt, wish, random } = walk;
  const cashier = shop.people.zhengyan ?? shop.people.nuria;
  if (!cashier) throw new Error('Nobody takes money.');
  on(walk, new Date(startsAt.getTime() + wish.seconds * 1_000), 12);
  await walk.numbered('settlement', () =>
    shop.house.act(cashier, 'POST', '/repair-orders/:repairOrderId/settle', { repairOrderId: orderId }),
  );
  if (walk.reach === 'settled') return;
  on(walk, new Date(startsAt.getTime() + wish.seconds * 1_000), 20);
  const open = await shop.house.look((tx) =>
    tx.rows<{ id: string; due: number }>(
      'demo_due',
      `select id, total_minor - paid_minor as due from settlements where organization_id = $1 and visit_id = $2 and payer = 'customer' and total_minor > paid_minor and reversed_by_id is null`,
      [tx.organizationId, visitId],
    ),
  );
  await walk.numbered('payment', async () => {
    for (const { id, due } of open) {
      const first = random.percent(10) ? Math.floor(due / 2) : due;
      for (const amountMinor of [first, due - first].filter((amount) => amount > 0)) {
        const payment = { settlementId: id, method: random.pick(wish.methods), amountMinor };
        await shop.house.act(cashier, 'POST', '/settlements/:settlementId/payments', payment);
      }
    }
  });
}

/** The pick-up copy comes back; one in twelve left it at home and shows a document instead. */
async function bringsBack({ shop, orderId, wish }: Walk): Promise<object> {
  const [order] = await shop.house.look((tx) =>
    tx.rows<{ pick_up_code: string; number: string; phone: string | null }>(
      'demo_copy',
      `select o.pick_up_code, o.number, (select k.value from customer_contacts k
         where k.organization_id = o.organization_id and k.customer_id = o.customer_id and k.kind = 'phone' limit 1) as phone
       from repair_orders o where o.organization_id = $1 and o.id = $2`,
      [tx.organizationId, orderId],
    ),
  );
  if (!order) throw new Error(`There is no order ${orderId}.`);
  if (Number(order.number.slice(-4)) % 12 !== 0 || !order.phone) return { copy: order.pick_up_code };
  const identityEnding = order.number.slice(-4);
  return {
    identified: { reason: wish.copyAtHome, phone: order.phone, identityKind: 'id-card', identityEnding },
  };
}

export async function leave(walk: Walk): Promise<void> {
  const { shop, orderId, visitId, advisor, vehicle, startsAt, wish } = walk;
  const cashier = shop.people.zhengyan ?? shop.people.nuria;
  const guard = shop.people.laoma ?? shop.people.vicente;
  if (!cashier || !guard) throw new Error('Nobody opens the gate.');
  const paid = new Date(startsAt.getTime() + wish.seconds * 1_000);
  on(walk, paid, 24);
  await shop.house.act(advisor, 'POST', '/visits/:visitId/unprotect', { visitId });
  await shop.house.act(advisor, 'POST', '/visits/:visitId/key/return', { visitId });
  for (const belongingId of walk.belongingIds)
    await shop.house.act(advisor, 'POST', '/belongings/:belongingId/return', { belongingId });
  on(walk, paid, 28);
  await shop.house.act(advisor, 'POST', '/repair-orders/:repairOrderId/deliver', {
    repairOrderId: orderId,
    ...(await bringsBack(walk)),
    receiverName: vehicle.customerName,
    signature: await signatureOf(vehicle.customerName),
    checks: wish.deliveryChecks.map((key) => ({ key, done: true })),
    ...drivenHere(walk),
  });
  on(walk, paid, 30);
  const { gatePass } = await walk.numbered('gate-pass', () =>
    shop.house.act<{ gatePass: { code: string } }>(cashier, 'POST', '/visits/:visitId/gate-pass', {
      visitId,
    }),
  );
  on(walk, paid, 36);
  vehicle.odometer += 3;
  await shop.house.act(guard, 'POST', '/visits/:visitId/exit', {
    visitId,
    code: gatePass.code,
    odometer: vehicle.odometer,
  });
}

/** Now and then a road test went far: the sheet the customer signs says for what. */
function drivenHere({ vehicle, random, wish }: Walk): { odometer: number; odometerExplanation?: string } {
  const isFar = random.percent(3);
  vehicle.odometer += isFar ? random.between(34, 60) : random.between(1, 8);
  return isFar
    ? { odometer: vehicle.odometer, odometerExplanation: wish.drivenFor }
    : { odometer: vehicle.odometer };
}
