import { z } from 'zod';
import { longText } from '#platform/api/fields.ts';
import { pauseReasons, selfChecks } from '../rules/index.ts';

export const pauseBody = z.object({
  reason: z.enum(pauseReasons),
  note: longText.nullable().optional(),
});

const cause = longText.nullable().meta({ examples: ['制动片磨损至极限'] });
const correction = longText.nullable().meta({ examples: ['更换前制动片，打磨制动盘'] });

/** What is left out stays as it is. */
export const recordBody = z.object({ cause: cause.optional(), correction: correction.optional() });

export const finishBody = recordBody.extend({
  selfChecks: z
    .array(z.enum(selfChecks))
    .max(selfChecks.length)
    .optional()
    .describe('What was looked at once more; a self check is kept when any is named.'),
});
