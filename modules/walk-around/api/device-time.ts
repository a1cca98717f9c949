import { z } from 'zod';
import { instant } from '#platform/api/fields.ts';

const threeYearsMs = 3 * 366 * 86_400_000;

/** When the tablet says it was, and how far the house's clock was ahead of it: for what was done without network. */
export const deviceTime = z
  .object({
    at: instant,
    offsetMs: z.number().int().min(-threeYearsMs).max(threeYearsMs).default(0),
  })
  .nullable()
  .optional()
  .meta({ id: 'DeviceTime' });
