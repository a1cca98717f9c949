import { z } from 'zod';
import { id, instant } from '#platform/api/fields.ts';

const words = {
  text: z.string().meta({ examples: ['小保养 60 分钟内完成'] }),
  remedy: z
    .string()
    .nullable()
    .meta({ examples: ['超时免工时费'] }),
};

/** QUOTE-7: what the workshop promises with an order, and the guaranteed times that run. */
export const orderCommitments = z
  .object({
    items: z.array(
      z.object({
        id,
        kind: z.enum(['quality', 'parts', 'time']),
        ...words,
        withinMinutes: z.number().int().nullable(),
        whenBooked: z.boolean().describe('Holds for who booked.'),
      }),
    ),
    clocks: z.array(
      z.object({
        id,
        jobId: id,
        ...words,
        withinMinutes: z.number().int(),
        dueAt: instant,
        state: z.enum(['running', 'kept', 'broken']),
      }),
    ),
  })
  .meta({ id: 'OrderCommitments' });
