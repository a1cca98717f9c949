import { z } from 'zod';
import { commitmentKinds, named, noticeParams } from '#modules/registry/api/index.ts';
import { amount, id, instant, longText, seconds, shortText, version } from '#platform/api/fields.ts';
import { lineKinds, payers, priceOrigins } from '../../rules/index.ts';
import { pricingMethods } from './job.ts';
import { lineInput } from './line.ts';

const amounts = { netMinor: amount, taxMinor: amount, totalMinor: amount };
const words = z.record(z.string(), z.string());

const givenLine = z.object({
  ...{ id, kind: z.enum(lineKinds), code: z.string().nullable(), name: z.string() },
  source: z.string().nullable(),
  hoursSeconds: seconds.nullable(),
  rateMinor: amount.nullable(),
  quantityMilli: z.number().int().nullable(),
  unitPriceMinor: amount.nullable(),
  fixedMinor: amount.nullable(),
  discountMinor: amount,
  taxRateBp: z.number().int(),
  ...amounts,
  priceOrigin: z.enum(priceOrigins),
  priceListName: z.string().nullable(),
});

/** What the customer was given, whole. */
export const estimateSnapshot = z.object({
  totals: z.object(amounts),
  payers: z.array(z.object({ payer: z.enum(payers), ...amounts })),
  promisedAt: instant.nullable(),
  jobs: z.array(
    z.object({
      ...{ id, title: z.string(), pricingMethod: z.enum(pricingMethods) },
      ...{ riskMarginMinor: amount.nullable(), resultCriterion: z.string().nullable(), totalMinor: amount },
      lines: z.array(givenLine),
      alternatives: z.array(z.object({ id, title: z.string(), totalMinor: amount })),
    }),
  ),
  notices: z.array(z.object({ code: noticeParams.shape.kind, params: z.record(z.string(), z.number()) })),
  commitments: z.array(z.object({ kind: z.enum(commitmentKinds), texts: words, remedies: words })),
});

/** An estimate as it was given to the customer; the one with the highest version holds. */
export const givenEstimate = z
  .object({
    id,
    version: z.number().int().min(1),
    totalMinor: amount,
    validUntil: instant,
    expired: z.boolean(),
    givenAt: instant,
    givenBy: named.nullable(),
    snapshot: estimateSnapshot,
  })
  .meta({ id: 'GivenEstimate' });
export const givenEstimates = z.object({ items: z.array(givenEstimate) });

/** Another way to do a job, with its price: it counts only once the customer picks it. */
export const alternative = z
  .object({
    id,
    version,
    jobId: id,
    title: z.string(),
    totalMinor: amount,
    lines: z.array(z.object({ name: z.string(), code: z.string().nullable(), totalMinor: amount })),
  })
  .meta({ id: 'JobAlternative' });
export const alternatives = z.object({ items: z.array(alternative) });
export const alternativeParams = z.object({ alternativeId: id });
export const offerAlternativeBody = z.object({
  title: shortText.meta({ examples: ['品牌件代替原厂件'] }),
  lines: z.array(lineInput).min(1).max(50),
});
export const alternativeStep = z
  .object({ id, jobId: id, visitId: id, repairOrderId: id, totalMinor: amount, orderTotalMinor: amount })
  .meta({ id: 'AlternativeStep' });

/** How a job is priced, and the duty that goes with it. */
export const priceJobBody = z.object({
  pricingMethod: z.enum(pricingMethods),
  riskMarginMinor: amount
    .nullable()
    .optional()
    .describe(
      'Only by symptom, and there needed: what the customer pays for the shop’s risk; 0 is a margin too.',
    ),
  resultCriterion: longText
    .nullable()
    .optional()
    .describe('Only by symptom, and there needed: how both sides will know that it is gone.')
    .meta({ examples: ['低速制动时无尖叫声，试车 10 公里'] }),
});

export const acknowledgeBody = z.object({ notices: z.array(noticeParams.shape.kind).min(1).max(10) });
