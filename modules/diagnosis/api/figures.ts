import { z } from 'zod';
import { day, id, instant } from '#platform/api/fields.ts';
import { planChannels, planLevels } from '../rules/index.ts';

export const planPromisesQuery = z.object({ workshopId: id });
/** Plans somebody waits for, soonest first. */
export const planPromises = z.object({
  items: z.array(
    z.object({
      id,
      visitId: id,
      plateText: z.string().nullable(),
      car: z.string(),
      promisedAt: instant,
      channel: z.enum(planChannels),
      level: z.enum(planLevels),
      advisorName: z.string().nullable(),
    }),
  ),
});

export const diagnosisFiguresQuery = z.object({ workshopId: id, from: day, to: day });
/** How well the house finds faults: each figure with how many it stands on. */
export const diagnosisFigures = z
  .object({
    confirmed: z.number().int(),
    hits: z.number().int().describe('Confirmed causes that stood on the list.'),
    hitRateBp: z.number().int().nullable().describe('Null when nothing was confirmed.'),
    expertCalls: z.number().int(),
    expertArrivals: z.number().int(),
    expertMinutes: z.number().int().nullable().describe('Median from call to arrival.'),
    plansPromised: z.number().int(),
    plansKept: z.number().int(),
    plansBroken: z.number().int(),
  })
  .meta({ id: 'DiagnosisFigures' });
