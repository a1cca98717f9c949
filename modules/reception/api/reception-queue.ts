import { z } from 'zod';
import { named } from '#modules/registry/api/index.ts';
import { roles } from '#modules/registry/rules/index.ts';
import { minutesWaited, visitCard } from '#modules/repair-orders/api/index.ts';
import { id, instant } from '#platform/api/fields.ts';
import { measureKinds } from '../rules/index.ts';

export const receptionQueueQuery = z.object({ workshopId: id });

/** What was done about a long wait. */
export const measure = z
  .object({
    id,
    kind: z.enum(measureKinds),
    helper: named.nullable(),
    waitedMinutes: minutesWaited,
    takenAt: instant,
  })
  .meta({ id: 'Measure' });

/** Somebody on shift who could stand in at the desk. */
const helper = named.extend({
  roles: z.array(z.enum(roles)),
  busy: z.boolean().describe('Works on a car, or has a customer at hand.'),
  measure: z.enum(measureKinds).nullable().describe('What sending this person would be.'),
});

/** RECV-1: who waits to be greeted, longest first, against the limit of the service standard. */
export const receptionQueue = z
  .object({
    limitMinutes: minutesWaited,
    longestMinutes: minutesWaited.nullable(),
    guides: z.array(named).describe('Who guides now, by the rota.'),
    items: z.array(
      z.object({
        visit: visitCard,
        minutes: minutesWaited,
        overLimit: z.boolean(),
        tooLongFrom: instant.describe('From when the wait is past the limit.'),
        measures: z.array(measure),
      }),
    ),
    helpers: z.array(helper).describe('Only while somebody waits too long; who is free comes first.'),
  })
  .meta({ id: 'ReceptionQueue' });

export const takeMeasureBody = z.object({
  kind: z.enum(measureKinds).meta({ examples: ['manager-receives'] }),
  helperId: id.nullable().optional().describe('Who is sent.'),
});
export const measureTaken = measure.extend({ visitId: id });

/** Waits by day: every visit counted, also those never greeted. */
export const waitsQuery = z.object({ workshopId: id, from: z.iso.date(), to: z.iso.date() });
export const waits = z
  .object({
    days: z.array(
      z.object({
        on: z.iso.date(),
        visits: z.number().int(),
        greeted: z.number().int(),
        averageSeconds: z.number().int().nullable(),
        longestSeconds: z.number().int().nullable(),
        overLimit: z.number().int(),
        measures: z.number().int(),
      }),
    ),
  })
  .meta({ id: 'Waits' });
