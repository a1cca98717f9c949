import { complaintWords } from '../catalogue/complaint-words.ts';
import type { Shop } from '../furnishing/shop.ts';
import { minute } from '../stay/a-walk.ts';
import { advisorsOf } from '../whose-turn.ts';

const hour = 60 * minute;
const day = 24 * hour;

/** Not everybody is content: two of the cars that are here today have a complaint open, others were complained about by telephone. */
export async function complain(shop: Shop, now: Date): Promise<void> {
  const { house, people } = shop;
  const { workshopId } = house;
  const words = complaintWords(house.locale);
  const manager = people.wangwei ?? people.elena;
  const clerk = people.zhangli ?? people.lucia;
  const advisor = advisorsOf(shop)[0];
  const [here, working] = await carsHere(shop);
  const [noted, billed, scratched, offended] = await staysBefore(shop, new Date(now.getTime() - 6 * day));
  if (!manager || !clerk || !advisor || !noted || !offended) return;
  const ago = (milliseconds: number) => house.at(new Date(now.getTime() - milliseconds));
  const take = (told: object) =>
    house.act<{ id: string }>(clerk, 'POST', '/complaints', { workshopId, ...told }).then(({ id }) => id);
  const step = (who: typeof manager, complaintId: string, url: string, input: object = {}) =>
    house.act(who, 'POST', `/complaints/:complaintId/${url}`, { complaintId, ...input });

  ago(5 * day);
  const rude = await take({ channel: 'follow-up', words: words.rude, visitId: offended.visitId });
  ago(5 * day - 3 * hour);
  await step(clerk, rude, 'notes', { words: words.rudeNote });
  ago(4 * day);
  await step(clerk, rude, 'close', { words: words.rudeEnd });

  ago(3 * day);
  const noise = await take({
    ...{ channel: 'phone', level: 2, words: words.noise, ownerId: advisor.staffId },
    ...(here ?? { visitId: noted.visitId }),
  });
  ago(3 * day - hour);
  await step(manager, noise, 'notice');
  ago(2 * day);
  await step(advisor, noise, 'notes', { words: words.noiseNote });

  ago(2 * day - 2 * hour);
  if (billed) {
    const bill = await take({ channel: 'desk', words: words.bill, visitId: billed.visitId });
    ago(day);
    await step(clerk, bill, 'notes', { words: words.billNote });
    ago(5 * hour);
    await step(clerk, bill, 'closing-requests', { reason: words.billReason });
  }

  ago(26 * hour);
  if (working) await take({ channel: 'phone', words: words.late, ...working });

  ago(70 * minute);
  if (scratched) {
    await take({
      ...{ channel: 'phone', level: 3, circumstances: ['media'], words: words.scratch },
      ...{ visitId: scratched.visitId, ownerId: advisor.staffId },
    });
  }
}

/** Cars in the house now, with their customers: the one that waits first. */
function carsHere({ house }: Shop): Promise<{ vehicleId: string; customerId: string }[]> {
  return house.look((tx) =>
    tx.rows(
      'demo_cars_here',
      `select vehicle_id as "vehicleId", customer_id as "customerId" from visits
       where organization_id = $1 and workshop_id = $2 and exited_at is null and state <> 'cancelled'
         and customer_id is not null order by arrived_at desc limit 2`,
      [tx.organizationId, house.workshopId],
    ),
  );
}

/** Stays that were over by then, the last first. */
function staysBefore({ house }: Shop, before: Date): Promise<{ visitId: string }[]> {
  return house.look((tx) =>
    tx.rows(
      'demo_stays_before',
      `select id as "visitId" from visits where organization_id = $1 and workshop_id = $2 and exited_at < $3
         and customer_id is not null order by exited_at desc limit 4`,
      [tx.organizationId, house.workshopId, before],
    ),
  );
}
