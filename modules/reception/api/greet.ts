import { z } from 'zod';

/** The first word to a customer who has just come, and how long they were told it will take. */
export const greetBody = z.object({
  toldWaitMinutes: z
    .number()
    .int()
    .min(0)
    .max(1_440)
    .nullable()
    .optional()
    .meta({ examples: [5] }),
});
