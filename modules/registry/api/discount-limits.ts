import { z } from 'zod';
import { amount, basisPoints } from '#platform/api/fields.ts';
import { roles } from '../rules/index.ts';

export const discountLimit = z
  .object({
    role: z.enum(roles).meta({ examples: ['service-advisor'] }),
    limitBp: basisPoints.describe('Of the line’s price.'),
    limitMinor: amount.nullable().describe('At most this much per line, whatever the percent gives.'),
  })
  .meta({ id: 'DiscountLimit' });
export const discountLimits = z.object({ items: z.array(discountLimit) });
export const setDiscountLimitsBody = z.object({ limits: z.array(discountLimit).max(40) });
