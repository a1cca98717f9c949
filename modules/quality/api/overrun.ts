import { z } from 'zod';
import { lineKinds } from '#modules/repair-orders/rules/index.ts';
import { amount, id, instant, longText, signedAmount, version } from '#platform/api/fields.ts';

export const overrunVerdicts = ['within', 'within-note', 'over-tolerance', 'unapproved-line'] as const;

const line = z.object({
  lineId: id,
  jobId: id,
  jobTitle: z.string().meta({ examples: ['更换前制动片'] }),
  kind: z.enum(lineKinds),
  name: z.string().meta({ examples: ['前制动片'] }),
  authorizedMinor: amount.nullable().describe('Null for what nobody approved.'),
  actualMinor: amount,
  differenceMinor: signedAmount,
  reason: z.string().nullable().describe('Why the actual differs.'),
});

/** HAND-2: the last word given against the actual, line by line, judged on the total. */
export const overrun = z
  .object({
    repairOrderId: id,
    version,
    currency: z.string().meta({ examples: ['CNY'] }),
    authorizedMinor: amount.nullable().describe('Null before the customer signed.'),
    actualMinor: amount,
    differenceMinor: signedAmount,
    limitMinor: amount.nullable().describe('The most that may be billed on the last word.'),
    toleranceBp: z
      .number()
      .int()
      .meta({ examples: [1_000] }),
    verdict: z.enum(overrunVerdicts).nullable(),
    borne: z
      .object({ by: id, name: z.string(), at: instant, reason: z.string(), minor: amount })
      .nullable()
      .describe('Who let the shop bear what became dearer.'),
    lines: z.array(line),
  })
  .meta({ id: 'Overrun' });
export type Overrun = z.infer<typeof overrun>;

export const bearOverrunBody = z.object({ reason: longText.meta({ examples: ['报价时漏算工时'] }) });

/** What the shop bears, and the order after it. */
export const overrunBorne = z
  .object({ id, visitId: id, state: z.string(), version, borneMinor: amount })
  .meta({ id: 'OverrunBorne' });
