import { z } from 'zod';
import { names, skill } from '#modules/registry/api/index.ts';
import { amount, day, id, seconds } from '#platform/api/fields.ts';

const words = z.record(z.string(), z.string());

/** What the workshop publishes: hours, common jobs, parts and its commitments, as they bill today. */
export const publishedPrices = z
  .object({
    workshopId: id,
    workshopName: z.string(),
    currency: z.string().meta({ examples: ['CNY'] }),
    locale: z.string().meta({ examples: ['zh-CN'] }),
    on: day,
    pricesIncludeTax: z.boolean(),
    hours: z.array(z.object({ skill: skill.nullable(), perHourMinor: amount })),
    packages: z.array(z.object({ id, code: z.string(), names, totalMinor: amount })),
    operations: z.array(
      z.object({ id, code: z.string(), names, standardSeconds: seconds, totalMinor: amount }),
    ),
    parts: z.array(
      z.object({ id, number: z.string(), names, source: z.string(), unit: z.string(), totalMinor: amount }),
    ),
    commitments: z.array(z.object({ id, kind: z.string(), texts: words, remedies: words })),
    published: z.boolean().describe('Open to everybody on the public page.'),
  })
  .meta({ id: 'PublishedPrices' });
export const publicPricesQuery = z.object({ lang: z.enum(['zh-CN', 'en', 'es']).optional() });
export const priceSheetPrinted = z.object({ id }).meta({ id: 'PriceSheetPrinted' });
