import { z } from 'zod';
import { names } from '#modules/registry/api/index.ts';
import { amount, day, id } from '#platform/api/fields.ts';

/** A package for the car of an order: what it would cost this customer today, and whether it is due. */
export const suggestedPackage = z
  .object({
    id,
    code: z.string().meta({ examples: ['SVC-B'] }),
    names,
    totalMinor: amount.nullable().describe('Null where something in it has no price here.'),
    isDue: z.boolean(),
    dueAtDistance: z
      .number()
      .int()
      .nullable()
      .meta({ examples: [40_000] }),
    distanceUnit: z.enum(['km', 'mi']),
    dueOn: day.nullable(),
    onOrder: z.boolean().describe('Already written in this order.'),
  })
  .meta({ id: 'SuggestedPackage' });
export const suggestedPackages = z.object({ items: z.array(suggestedPackage) });
