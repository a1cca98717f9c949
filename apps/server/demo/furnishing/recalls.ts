import { composeVin } from '#modules/registry/rules/index.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import type { Actor } from '#platform/server/actor.ts';
import { demoRecalls } from '../catalogue/recalls.ts';
import type { House } from '../house.ts';

/** The warranty clerk keeps what the makers sent; some of our cars are on the lists, one was done by another house. */
export async function keepRecalls(house: House, people: Readonly<Record<string, Actor>>): Promise<void> {
  const keeper = people.wumei ?? people.owner;
  if (!keeper) throw new Error('Nobody keeps the recalls.');
  for (const recall of demoRecalls) {
    const cars = await carsOf(house, recall.make);
    const listed = recall.everyNth ? cars.filter((_, place) => place % (recall.everyNth ?? 1) === 0) : [];
    const { everyNth: _, hours, ...told } = recall;
    const { id: recallId } = await house.act<{ id: string }>(keeper, 'POST', '/recalls', {
      ...told,
      hoursSeconds: hours === undefined ? null : hours * 3_600,
      ...(listed.length > 0 ? { vinList: listOf(listed) } : {}),
      workshopId: house.workshopId,
    });
    const done = listed.at(-1);
    if (!done) continue;
    await house.act(keeper, 'POST', '/vehicles/:vehicleId/recalls/:recallId/done', {
      ...{ vehicleId: done.id, recallId, doneOn: recall.publishedOn, workshopId: house.workshopId },
      reason: house.locale === 'es' ? 'Según el portal de la marca' : '厂家系统显示已完成',
    });
  }
}

interface Listed {
  id: string;
  vin: string;
}

function carsOf(house: House, make: string): Promise<Listed[]> {
  return house.look((tx) =>
    tx.rows<Listed>(
      'demo_cars_of_make',
      'select id, vin from vehicles where organization_id = $1 and make = $2 and vin is not null order by vin',
      [tx.organizationId, make],
    ),
  );
}

/** As a maker sends it: a heading, our cars among many that never came to us. */
function listOf(listed: readonly Listed[]): string {
  const strangers = Array.from({ length: 120 }, (_, place) =>
    composeVin({ wmi: 'LSV', vds: 'AA418', modelYear: 2018, plant: 'D', serial: 700_000 + place * 13 }),
  ).flatMap((vin) => (isRefusal(vin) ? [] : vin));
  return ['VIN', ...listed.map(({ vin }) => vin), ...strangers].join('\n');
}
