import { wordsOfToday } from '../catalogue/today-words.ts';
import { randomFrom } from '../random.ts';
import { minute, on, type Walk } from './a-walk.ts';

/**
 * Every fourth fault is looked for with a list of what it may be, at times with an expert called; most turn out to be on
 * the list, and one that is not is explained. Its dice are the car's own, so that nobody else's fall otherwise.
 */
export async function findCause(walk: Walk, minutes: number): Promise<void> {
  const { shop, startsAt, visitId, concernId, technician, wish } = walk;
  const chance = randomFrom(Math.floor(walk.arrivesAt.getTime() / minute));
  if (!concernId || wish.purpose !== 'repair' || !chance.percent(25)) return;
  const perUnit = shop.house.locale === 'es' ? 13 : 100;
  const [other = '', another = ''] = wordsOfToday(shop.house.locale).causes;
  const isListed = chance.percent(80);
  on(walk, startsAt, minutes - 7);
  const note = (title: string, from: number) =>
    shop.house.act<{ id: string }>(technician.actor, 'POST', '/visits/:visitId/possible-causes', {
      ...{ visitId, concernId, title, fromMinor: from * perUnit, toMinor: 2 * from * perUnit },
    });
  const first = await note(isListed ? wish.cause.slice(0, 200) : other, 260);
  await note(another, 380);
  if (chance.percent(40)) await callExpert(walk, minutes);
  on(walk, startsAt, minutes - 1);
  const confirmed = await shop.house.act<{ id: string }>(
    ...[technician.actor, 'POST' as const, '/visits/:visitId/confirmed-causes'],
    { visitId, concernId, ...(isListed ? { causeId: first.id } : { words: wish.cause }) },
  );
  if (!isListed) await explain(walk, confirmed.id);
}

async function callExpert(walk: Walk, minutes: number): Promise<void> {
  const { shop, startsAt, visitId, technician } = walk;
  const expert = shop.people.liqiang ?? shop.people.amparo;
  if (!expert || expert.staffId === technician.actor.staffId) return;
  const { id: expertCallId } = await shop.house.act<{ id: string }>(
    ...[technician.actor, 'POST' as const, '/visits/:visitId/expert-calls'],
    { visitId, reason: walk.wish.concerns[0]?.words ?? walk.wish.cause, expertId: expert.staffId },
  );
  on(walk, startsAt, minutes - 2);
  await shop.house.act(expert, 'POST', '/expert-calls/:expertCallId/arrive', { expertCallId });
}

async function explain({ shop, advisor, vehicle, wish }: Walk, confirmedCauseId: string): Promise<void> {
  await shop.house.act(advisor, 'POST', '/confirmed-causes/:confirmedCauseId/explain', {
    ...{ confirmedCauseId, to: vehicle.customerName, how: wish.cause },
  });
}
