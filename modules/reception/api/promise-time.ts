import { z } from 'zod';
import { instant, longText } from '#platform/api/fields.ts';

/** When the car will be ready, as told to the customer. */
export const promiseTimeBody = z.object({
  promisedAt: instant,
  reason: longText
    .nullable()
    .optional()
    .meta({ examples: ['配件下午到货'] }),
});
