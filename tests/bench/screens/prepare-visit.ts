import { accepted } from '#tests/faults/caller.ts';
import type { Shop } from '#tests/journeys/shop.ts';

/** A car inside with an order, an estimate and a link for its customer: what each of the screens has to show. */
export async function prepareVisit({
  owner,
  workshopId,
}: Shop): Promise<{ visitId: string; linkUrl: string }> {
  const cars = await owner.get(`/vehicles?workshopId=${workshopId}`);
  const [car] = cars.body.items as { id: string }[];
  const lines = [
    { kind: 'labor', name: '更换前制动片', hoursSeconds: 4_320, rateMinor: 18_000 },
    { kind: 'part', name: '前制动片', quantityMilli: 1_000, unitPriceMinor: 42_000 },
  ];
  const promisedAt = new Date(Date.now() + 6 * 3_600_000).toISOString();
  const jobs = [{ title: '更换前制动片', lines }];
  const order = accepted(
    await owner.post('/repair-orders', { workshopId, vehicleId: car?.id, promisedAt, jobs }),
  );
  const visitId = String(order.visitId);
  accepted(await owner.post(`/visits/${visitId}/protect`));
  accepted(await owner.post(`/visits/${visitId}/concerns`, { words: '刹车时前面有异响', kind: 'noise' }));
  const { version } = await owner.get(`/visits/${visitId}`);
  const condition = { odometer: 45_890, fuelPercent: 50, warningLamps: [], noDamageSeen: true };
  accepted(await owner.call('PUT', `/visits/${visitId}/condition`, { body: condition, version }));
  accepted(await owner.post(`/repair-orders/${order.id}/estimate`));
  const link = accepted(
    await owner.post(`/repair-orders/${order.id}/customer-links`, { purpose: 'contract', locale: 'zh-CN' }),
  );
  return { visitId, linkUrl: String(link.address) };
}
