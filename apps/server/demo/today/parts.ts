import { wordsOfToday } from '../catalogue/today-words.ts';
import { jobsOf, minute, on, type Walk } from '../stay/a-walk.ts';

/** The shelf turned out to be empty: the part is on its way, and the job stands still until it comes. */
export async function partIsOnOrder(walk: Walk): Promise<void> {
  const { shop, startsAt, technician } = walk;
  const { house, people } = shop;
  const clerk = people.wumei ?? people.jorge;
  const line = await partLineOf(walk);
  const [job] = await jobsOf(walk);
  if (!clerk || !line || !job) return;
  const words = wordsOfToday(house.locale);
  const { workshopId } = house;
  on(walk, startsAt, 14);
  await house.act(clerk, 'POST', '/parts/:partId/corrections', {
    ...{ partId: line.part_id, workshopId, countedMilli: 0, reason: words.miscounted },
  });
  on(walk, startsAt, 17);
  await house.act(clerk, 'POST', '/lines/:lineId/order-part', {
    ...{ lineId: line.id, supplier: words.supplier, number: line.code, quantityMilli: line.quantity_milli },
    unitCostMinor: Math.round(line.unit_price_minor * 0.6),
    expectedAt: new Date(house.now().getTime() + 200 * minute).toISOString(),
  });
  on(walk, startsAt, 19);
  await house.act(technician.actor, 'POST', '/jobs/:jobId/pause', { jobId: job.id, reason: 'part' });
}

interface PartLine {
  id: string;
  part_id: string;
  code: string;
  quantity_milli: number;
  unit_price_minor: number;
}

/** A cheap one: a dear one would first ask for a deposit. */
async function partLineOf({ shop, orderId }: Walk): Promise<PartLine | undefined> {
  const [line] = await shop.house.look((tx) =>
    tx.rows<PartLine>(
      'demo_part_line',
      `select id, part_id, code, quantity_milli, unit_price_minor from repair_order_lines
       where organization_id = $1 and repair_order_id = $2 and part_id is not null and code is not null
         and unit_price_minor is not null and total_minor < 100000 and removed_at is null and issued_milli = 0
       order by total_minor desc limit 1`,
      [tx.organizationId, orderId],
    ),
  );
  return line;
}
