import { z } from 'zod';
import { warning } from '#modules/registry/api/index.ts';
import { jobStep } from '#modules/repair-orders/api/index.ts';
import { id, instant } from '#platform/api/fields.ts';

export const assignBody = z.object({
  technicianId: id,
  bayId: id.nullable().optional(),
  startsAt: instant,
  endsAt: instant
    .nullable()
    .optional()
    .describe('As long as the planned hours when left out; half an hour for a job without hours.'),
});

/** The job on the board, and what is unwise about it: it was taken all the same. */
export const assigned = jobStep
  .extend({
    assignment: z.object({
      id,
      technicianId: id,
      bayId: id.nullable(),
      startsAt: instant,
      endsAt: instant,
    }),
    warnings: z.array(warning),
  })
  .meta({ id: 'Assigned' });
