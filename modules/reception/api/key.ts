import { z } from 'zod';

/** Which tag the key carries, and where it hangs. */
export const takeKeyBody = z.object({
  tag: z
    .string()
    .trim()
    .min(1)
    .max(20)
    .meta({ examples: ['12'] }),
  place: z
    .string()
    .trim()
    .min(1)
    .max(60)
    .nullable()
    .optional()
    .meta({ examples: ['A-3'] }),
});
