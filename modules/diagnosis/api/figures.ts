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
    technicians: z
      .array(z.object({ staffId: id, name: z.string(), confirmed: z.number().int(), hits: z.number().int() }))
      .describe('The hit rate of each who confirmed a cause.'),
    experts: z
      .array(
        z.object({
          staffId: id
            .nullable()
            .describe('Null for calls nobody in particular was asked to and nobody came to.'),
          name: z.string().nullable(),
          calls: z.number().int(),
          arrivals: z.number().int(),
          minutes: z.number().int().nullable(),
        }),
      )
      .describe('The response time of each who was called.'),
  })
  .meta({ id: 'DiagnosisFigures' });

export const figureKinds = ['causes', 'experts', 'plans'] as const;
export const figureOutcomes = ['hit', 'miss', 'arrived', 'waiting', 'kept', 'broken', 'open'] as const;

export const figureRecordsQuery = diagnosisFiguresQuery.extend({
  of: z.enum(figureKinds),
  staffId: id.optional().describe('Only those of this technician or expert.'),
});

/** The very records a figure counted, newest first. */
export const figureRecords = z
  .object({
    items: z.array(
      z.object({
        id,
        visitId: id,
        plateText: z.string().nullable(),
        car: z.string(),
        words: z.string().describe('The cause, why the expert was called, or how the plan was to be told.'),
        personName: z.string().nullable(),
        at: instant,
        outcome: z.enum(figureOutcomes),
        minutes: z.number().int().nullable().describe('Until the expert came; how late the plan was told.'),
      }),
    ),
  })
  .meta({ id: 'DiagnosisFigureRecords' });
