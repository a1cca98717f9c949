import { isRefusal, type Refusal, refuse } from '#platform/rules/refusal.ts';
import { localDate } from '#platform/rules/zoned-time.ts';
import type { CommandContext } from '#platform/server/command/command.ts';
import type { Right } from '../../rules/index.ts';
import { workplaceOf } from '../edit/workplace.ts';
import { getWorkshop } from '../lookups/get-workshop.ts';
import { presentRecallOfCar, recallsOfCar } from './recalls-of-car.ts';

interface Asked {
  vehicleId: string;
  recallId: string;
  workshopId?: string | undefined;
}

/** A recall as it stands for a car, with the car's row locked: two people cannot settle it at once. */
export async function lockRecallOfCar(
  { tx, actor, now }: CommandContext,
  right: Right,
  { vehicleId, recallId, workshopId: named }: Asked,
) {
  const workshopId = workplaceOf(actor, right, named);
  if (isRefusal(workshopId)) return workshopId;
  const [[locked], { time_zone }] = await Promise.all([
    tx.rows('lock_vehicle_for_recall', lock, [tx.organizationId, vehicleId]),
    getWorkshop(tx, workshopId),
  ]);
  if (!locked) return notFound();
  const today = localDate(now.getTime(), time_zone);
  const row = (await recallsOfCar(tx, 'vehicle', vehicleId)).find(({ id }) => id === recallId);
  return row ? { workshopId, today, recall: presentRecallOfCar(row, today) } : notFound();
}

const notFound = (): Refusal => refuse('request/not-found');
const lock = 'select id from vehicles where organization_id = $1 and id = $2 for update';
