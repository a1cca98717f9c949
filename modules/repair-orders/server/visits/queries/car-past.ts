import type { z } from 'zod';
import { type Refusal, refuse } from '#platform/rules/refusal.ts';
import { lacksRight } from '#platform/server/actor.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import type { CarPast, carPastParams, carPastQuery } from '../../../api/index.ts';
import { gatherPast, presentPast } from '../past/present-past.ts';

/** RECV-2: the car's past while its plate is typed, before anybody opened a visit. */
export async function readCarPast(
  { vehicleId, workshopId }: z.output<typeof carPastParams> & z.output<typeof carPastQuery>,
  context: QueryContext,
): Promise<CarPast | Refusal> {
  const { actor, now } = context;
  const no = lacksRight(actor, 'visit.see', workshopId);
  if (no) return no;
  const { row, ...read } = await gatherPast(context, 'vehicle', vehicleId, workshopId);
  if (!row) return refuse('request/not-found');
  return presentPast({ row, ...read }, { actor, workshopId, now });
}
