import type { z } from 'zod';
import { findOrRegisterVehicleByPlate, getWorkshop } from '#modules/registry/server/index.ts';
import { isRefusal, type Refusal, refuseField } from '#platform/rules/refusal.ts';
import { lacksRight } from '#platform/server/actor.ts';
import { type CommandContext, command } from '#platform/server/command/command.ts';
import { arriveBody } from '../../../api/index.ts';
import { openVisit } from '../open-visit.ts';

/** RECV-1: a car comes in. A plate is enough, known or not; the queue begins to count here. */
export const arrive = command('visit.arrive', arriveBody, async (input, context) => {
  const missingRight = lacksRight(context.actor, 'visit.arrive', input.workshopId);
  if (missingRight) return missingRight;
  const vehicleId = await vehicleAtTheGate(input, context);
  if (isRefusal(vehicleId)) return vehicleId;
  const opened = await openVisit(context, { ...input, vehicleId });
  if (isRefusal(opened)) return opened;
  const { visitId, state, version, firstVisit } = opened;
  return { id: visitId, visitId, state, version, vehicleId, firstVisit };
});

async function vehicleAtTheGate(
  { vehicleId, plate, workshopId }: z.output<typeof arriveBody>,
  { tx, actor, now, announce }: CommandContext,
): Promise<string | Refusal> {
  if (vehicleId) return vehicleId;
  if (!plate) return refuseField('/plate', 'field/needed');
  const workshop = await getWorkshop(tx, workshopId);
  const found = await findOrRegisterVehicleByPlate(tx, { plate, workshop, actor, now, announce });
  return isRefusal(found) ? found : found.vehicle.id;
}
