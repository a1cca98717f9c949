import { wordsOfToday } from '../catalogue/today-words.ts';
import { signatureOf } from '../signature.ts';
import { after, minute, type Walk } from '../stay/a-walk.ts';

/** Heard, asked through to the end, shown on the road, read back and confirmed. */
export async function askThrough(walk: Walk): Promise<void> {
  const { shop, visitId, advisor, vehicle } = walk;
  const words = wordsOfToday(shop.house.locale);
  after(walk, 9);
  const { id: concernId } = await shop.house.act<{ id: string }>(
    ...[advisor, 'POST' as const, '/visits/:visitId/concerns'],
    { visitId, words: words.noise, kind: 'noise' },
  );
  const ofConcern = (url: string, input: object) =>
    shop.house.act(advisor, 'POST', `/concerns/:concernId/${url}`, { concernId, ...input });
  await ofConcern('answers', {
    symptom: 'noise',
    answers: [
      ...Object.entries(noiseAnswers).map(([questionKey, choice]) => ({ questionKey, choices: [choice] })),
      { questionKey: 'more', words: words.noiseMore },
    ],
  });
  after(walk, 15);
  await ofConcern('reproduction', { reproduced: true, how: words.noiseShown });
  const page = await shop.house.read<{
    concerns: { concernId: string; interview: { summary: string } | null }[];
  }>(advisor, '/visits/:visitId/diagnosis', { visitId });
  const summary = page.concerns.find((concern) => concern.concernId === concernId)?.interview?.summary;
  await ofConcern('summary', { summary, confirmedByName: vehicle.customerName });
}

const noiseAnswers = {
  ...{ sound: 'squeal', place: 'front-left', situation: 'braking', speed: 'slow' },
  ...{ 'engine-temperature': 'cold', changes: 'nothing', first: 'this-week', often: 'daily' },
  ...{ who: 'self', recent: 'nothing' },
};

/** The fault is looked for under the customer's consent; what it may be is told, and when the plan comes. */
export async function lookForFault(walk: Walk): Promise<void> {
  const { shop, visitId, advisor, technician, vehicle } = walk;
  const words = wordsOfToday(shop.house.locale);
  const perUnit = shop.house.locale === 'es' ? 13 : 100;
  const of = (who: Walk['advisor'], url: string, input: object = {}) =>
    shop.house.act(who, 'POST', `/visits/:visitId/${url}`, { visitId, ...input });
  after(walk, 9);
  await of(advisor, 'concerns', { words: words.power, kind: 'drivability' });
  after(walk, 14);
  await of(advisor, 'diagnosis-consents', {
    ...{ scope: words.diagnosis, feeMinor: 300 * perUnit, limitMinor: 800 * perUnit },
    ...{ channel: 'on-site', decidedByName: vehicle.customerName },
    signature: await signatureOf(vehicle.customerName),
  });
  after(walk, 18);
  await of(technician.actor, 'diagnosis/start');
  after(walk, 24);
  await of(technician.actor, 'fault-codes', { text: words.faultCodes });
  const [coil, leak] = words.causes;
  await of(technician.actor, 'possible-causes', {
    ...{ title: coil, fromMinor: 380 * perUnit, toMinor: 520 * perUnit },
    ...{ customerMayPay: true, because: words.mayPay },
  });
  await of(technician.actor, 'possible-causes', {
    ...{ title: leak, fromMinor: 260 * perUnit, toMinor: 900 * perUnit },
  });
  const promisedAt = new Date(shop.house.now().getTime() + 90 * minute).toISOString();
  await of(advisor, 'plan-promises', { promisedAt, channel: 'phone' });
}

/** Nothing showed on the road: the customer watches it and is asked on this day. */
export function watchUntil(day: string): (walk: Walk) => Promise<void> {
  return async ({ shop, concernId, advisor, vehicle }) => {
    if (!concernId) return;
    const { house } = shop;
    await house.act(advisor, 'POST', '/concerns/:concernId/reproduction', {
      ...{ concernId, reproduced: false, how: wordsOfToday(house.locale).watched },
    });
    await house.act(advisor, 'POST', '/concerns/:concernId/observation', {
      ...{ concernId, choice: 'observe', reportOn: [day], agreedWith: vehicle.customerName },
    });
  };
}
