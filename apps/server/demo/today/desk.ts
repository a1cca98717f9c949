import { addDays, localDate } from '#platform/rules/zoned-time.ts';
import { wordsOfToday } from '../catalogue/today-words.ts';
import type { Shop } from '../furnishing/shop.ts';
import { minute, type Walk } from '../stay/a-walk.ts';

/** Somebody waits too long: who is at hand was sent to greet. */
export async function sendSomebody(walk: Walk): Promise<void> {
  const { shop, visitId, arrivesAt, advisor } = walk;
  const helper = shop.people.zhangli ?? shop.people.vicente;
  shop.house.at(new Date(arrivesAt.getTime() + 11 * minute));
  await shop.house.act(advisor, 'POST', '/visits/:visitId/measures', {
    ...{ visitId, kind: 'agent-greets', helperId: helper?.staffId },
  });
}

/** The customer sits in the lounge and was told so many minutes ago how it stands. */
export function sitsDown(now: Date, toldAgo: number, which: 0 | 1): (walk: Walk) => Promise<void> {
  return async ({ shop, visitId, advisor }) => {
    const { house } = shop;
    house.at(new Date(now.getTime() - (toldAgo + 15) * minute));
    await house.act(advisor, 'POST', '/visits/:visitId/whereabouts', {
      ...{ visitId, kind: 'lounge', toldLounge: true },
    });
    house.at(new Date(now.getTime() - toldAgo * minute));
    await house.act(advisor, 'POST', '/visits/:visitId/told', {
      ...{ visitId, words: wordsOfToday(house.locale).told[which] },
    });
  };
}

/** Around the cars: a paper form still to be entered, a call to be returned, a wish for an appointment. */
export async function tendDesk(shop: Shop, now: Date, zone: string): Promise<void> {
  const { house, people, vehicles } = shop;
  const { workshopId } = house;
  const clerk = people.zhangli ?? people.lucia;
  const [caller, wisher, comer] = vehicles.filter(
    ({ lastSeen }) => now.getTime() - lastSeen > 20 * 86_400_000,
  );
  if (!clerk || !caller || !wisher || !comer) return;
  const words = wordsOfToday(house.locale);
  const ago = (minutes: number) => house.at(new Date(now.getTime() - minutes * minute));
  ago(180);
  await house.act(clerk, 'POST', '/workshops/:workshopId/paper-forms', { workshopId, count: 20 });
  ago(55);
  await house.act(clerk, 'POST', '/workshops/:workshopId/paper-forms/:number/use', {
    ...{ workshopId, number: 1, note: words.paper },
  });
  ago(35);
  await house.act(clerk, 'POST', '/phone-calls', {
    ...{
      workshopId,
      customerId: caller.customerId,
      vehicleId: caller.id,
      number: await phoneOf(shop, caller),
    },
    ...{ purpose: 'price', outcome: 'call-back', note: words.calledFor },
    callBackDueAt: new Date(now.getTime() + 25 * minute).toISOString(),
  });
  ago(20);
  await house.act(clerk, 'POST', '/appointment-wishes', {
    ...{ workshopId, vehicleId: wisher.id, customerId: wisher.customerId, purpose: words.wish },
    ...{ wantedOn: addDays(localDate(now.getTime(), zone), 3), wantedTime: '10:00' },
  });
  const expected = await house.act<{ id: string }>(clerk, 'POST', '/appointment-wishes', {
    ...{ workshopId, vehicleId: comer.id, customerId: comer.customerId, purpose: words.wish },
    wantedOn: localDate(now.getTime(), zone),
  });
  await house.act(clerk, 'POST', '/appointment-wishes/:wishId/settle', {
    ...{ wishId: expected.id, agreedAt: new Date(now.getTime() + 40 * minute).toISOString() },
  });
}

async function phoneOf({ house }: Shop, { customerId }: { customerId: string }): Promise<string | null> {
  const [row] = await house.look((tx) =>
    tx.rows<{ value: string }>(
      'demo_phone',
      `select value from customer_contacts where organization_id = $1 and customer_id = $2 and kind = 'phone' limit 1`,
      [tx.organizationId, customerId],
    ),
  );
  return row?.value ?? null;
}
