import { z } from 'zod';
import { amount, day, id, instant, longText, shortText, version } from '#platform/api/fields.ts';
import { urgencies } from '../rules/index.ts';
import { words } from './template.ts';

/** Work advised because of a finding; one declined at an earlier visit comes back with it. */
export const recommendation = z
  .object({
    id,
    version,
    visitId: id,
    point: z.string(),
    names: words,
    grade: z.enum(['amber', 'red']),
    urgency: z.enum(urgencies),
    valueMilli: z.number().int().nullable(),
    opCodeId: id.nullable(),
    priceMinor: amount.nullable(),
    dueOn: day.nullable(),
    dueOdometer: z.number().int().nullable(),
    state: z.enum(['open', 'accepted', 'declined', 'withdrawn']),
    reason: z.string().nullable(),
    jobId: id.nullable(),
    decidedAt: instant.nullable(),
    needsHand: z
      .boolean()
      .describe('Red, not to be repaired now, and neither signed for nor excused: the car is not delivered.'),
    refusal: z
      .object({ signedBy: z.string(), signedAt: instant, documentId: id })
      .nullable()
      .describe('The customer’s hand under the risk of declining a red finding.'),
    excuse: z.object({ reason: z.string(), by: z.string(), at: instant }).nullable(),
  })
  .meta({ id: 'Recommendation' });

export const recommendationParams = z.object({ visitId: id, recommendationId: id });
export const declineRecommendationBody = z.object({
  reason: longText,
  signerName: shortText.optional(),
  signature: z
    .string()
    .max(700_000)
    .optional()
    .describe('A PNG as a data URL: under the risk of a red finding; without it the delivery waits for it.'),
  noticeVersion: z
    .int()
    .min(0)
    .optional()
    .describe('Of the risk the customer was shown: signed over no other; refused when it changed meanwhile.'),
});
export const excuseRecommendationBody = z.object({ reason: longText });
export const recommendationExcused = z.object({ id, visitId: id, version });
export const recommendationDecided = z.object({
  id,
  visitId: id,
  state: z.enum(['accepted', 'declined']),
  jobId: id.nullable(),
  version,
});
