import { wordsOfToday } from '../catalogue/today-words.ts';
import { after, type Walk } from '../stay/a-walk.ts';
import { giveEstimate, openOrder } from '../stay/order.ts';

/** The customer thought it over: the estimate was given twice, and a cheaper way stands beside a job. */
export async function estimateTwice(walk: Walk): Promise<void> {
  const { shop, orderId: repairOrderId, advisor } = walk;
  const words = wordsOfToday(shop.house.locale);
  const order = (url: string, input: object) =>
    shop.house.act<{ id: string }>(advisor, 'POST', `/repair-orders/:repairOrderId/${url}`, {
      repairOrderId,
      ...input,
    });
  after(walk, 26);
  await order('revise', { reason: words.revised });
  const opCodeId = shop.opCodes.get('MNT-0110')?.id;
  const labor = { kind: 'labor', opCodeId };
  const part = { kind: 'part', quantityMilli: 2_000, partId: shop.parts.get(`WIP ${walk.vehicle.make}`) };
  const { id: jobId } = await order('jobs', { opCodeId, lines: [labor, part] });
  await shop.house.act(advisor, 'POST', '/jobs/:jobId/alternatives', {
    ...{ jobId, title: words.alternative },
    lines: [
      labor,
      {
        kind: 'part',
        quantityMilli: 2_000,
        name: words.brandWipers,
        source: 'aftermarket',
        ...cheaper(walk),
      },
    ],
  });
  after(walk, 30);
  await giveEstimate(walk);
  await broughtByDriver(walk);
}

/** A11: a driver brought the car, and the estimate is more than he may agree to: the owner has to be asked. */
async function broughtByDriver({ shop, visitId, advisor }: Walk): Promise<void> {
  const { version } = await shop.house.read<{ version: number }>(advisor, '/visits/:visitId', { visitId });
  const { name, phone } = wordsOfToday(shop.house.locale).driver;
  await shop.house.act(advisor, 'PATCH', '/visits/:visitId', {
    ...{ visitId, version, dropOff: { name, phone, isOwner: false, limitMinor: 20_000 } },
  });
}

const cheaper = ({ shop }: Walk) => ({ unitPriceMinor: shop.house.locale === 'es' ? 590 : 4_500 });

/** More is asked off the price than the advisor may give: it waits for the manager. */
export async function askForDiscount(walk: Walk): Promise<void> {
  const { shop, advisor } = walk;
  await openOrder(walk);
  const labor = await laborOf(walk);
  if (!labor) return;
  after(walk, 21);
  await shop.house.act(advisor, 'POST', '/lines/:lineId/discount-requests', {
    ...{ lineId: labor.id, discountBp: 2_000, reason: wordsOfToday(shop.house.locale).discount },
  });
}

async function laborOf({ shop, orderId }: Walk): Promise<{ id: string } | undefined> {
  const [line] = await shop.house.look((tx) =>
    tx.rows<{ id: string }>(
      'demo_labor_line',
      `select l.id from repair_order_lines l
       join jobs j on j.organization_id = l.organization_id and j.id = l.job_id
       where l.organization_id = $1 and l.repair_order_id = $2 and l.kind = 'labor' and l.removed_at is null
       order by j.position, l.position limit 1`,
      [tx.organizationId, orderId],
    ),
  );
  return line;
}

/** The estimate went to the customer's phone; they have it open and ask back before signing. */
export async function askByLink(walk: Walk): Promise<void> {
  const { shop, orderId: repairOrderId, advisor } = walk;
  const { house } = shop;
  after(walk, 24);
  const { address } = await house.browse<{ address: string }>(
    ...['POST' as const, '/repair-orders/:repairOrderId/customer-links'],
    { actor: advisor, params: { repairOrderId }, body: { purpose: 'contract' } },
  );
  const params = { token: address.split('/').at(-1) ?? '' };
  after(walk, 27);
  await house.browse('POST', '/customer-page/:token/open', { actor: null, params, body: {} });
  after(walk, 30);
  await house.browse('POST', '/customer-page/:token/questions', {
    ...{ actor: null, params, body: { words: wordsOfToday(house.locale).asksBack } },
  });
}
