import { z } from 'zod';
import { id, shortText } from '#platform/api/fields.ts';

export const belongingParams = z.object({ belongingId: id });

/** A thing that stays in the car. */
export const listBelongingBody = z.object({
  name: shortText.meta({ examples: ['行车记录仪'] }),
  quantity: z.number().int().min(1).max(1_000).default(1),
});
