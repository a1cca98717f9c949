import { z } from 'zod';
import { minutesWaited, visitCard } from '#modules/repair-orders/api/index.ts';
import { id } from '#platform/api/fields.ts';

export const receptionQueueQuery = z.object({ workshopId: id });

/** RECV-1: who waits to be greeted, longest first, against the limit of the service standard. */
export const receptionQueue = z
  .object({
    limitMinutes: minutesWaited,
    longestMinutes: minutesWaited.nullable(),
    items: z.array(z.object({ visit: visitCard, minutes: minutesWaited, overLimit: z.boolean() })),
  })
  .meta({ id: 'ReceptionQueue' });
