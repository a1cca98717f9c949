import { jobsOf, on, type Walk } from './a-walk.ts';
import { complete } from './work.ts';

export async function inspect(walk: Walk): Promise<void> {
  const { shop, orderId, startsAt, wish, random } = walk;
  const inspector = shop.people.zhoujie ?? shop.people.amparo;
  if (!inspector) throw new Error('Nobody inspects.');
  const ended = new Date(startsAt.getTime() + wish.seconds * 1_000);
  const sheet = (solved: boolean) => ({
    repairOrderId: orderId,
    result: solved ? 'pass' : 'fail',
    checks: wish.finalChecks.map((key) => ({ key, result: 'ok' })),
    concernResults: walk.concernIds.map((concernId) => ({
      concernId,
      solved,
      how: solved ? wish.shownBy : wish.failedBy,
    })),
    roadTestKm: random.between(2, 6),
  });
  const [first] = await jobsOf(walk);
  if (walk.concernIds.length > 0 && first && random.percent(7)) {
    on(walk, ended, 8);
    await shop.house.act(inspector, 'POST', '/repair-orders/:repairOrderId/inspections', {
      ...sheet(false),
      reason: wish.failedBy,
      failedJobIds: [first.id],
    });
    on(walk, ended, 12);
    await shop.house.act(walk.technician.actor, 'POST', '/jobs/:jobId/start', { jobId: first.id });
    on(walk, ended, 30);
    await complete(walk, first);
  }
  on(walk, ended, 36);
  await shop.house.act(inspector, 'POST', '/repair-orders/:repairOrderId/inspections', sheet(true));
  wish.seconds += 40 * 60;
}

export async function handOver(walk: Walk): Promise<void> {
  const { shop, orderId, advisor, startsAt, wish } = walk;
  on(walk, new Date(startsAt.getTime() + wish.seconds * 1_000), 5);
  const checks = wish.handOverChecks.map((key) =>
    key === 'on-time' ? { key, ok: false, note: wish.checkedNote } : { key, ok: true },
  );
  const good = checks.map(({ key }) => ({ key, ok: true }));
  try {
    await shop.house.act(advisor, 'POST', '/repair-orders/:repairOrderId/hand-over', {
      repairOrderId: orderId,
      checks: good,
    });
  } catch (error) {
    if (!String(error).includes('quality/')) throw error;
    await shop.house.act(advisor, 'POST', '/repair-orders/:repairOrderId/hand-over', {
      repairOrderId: orderId,
      checks,
    });
  }
}
