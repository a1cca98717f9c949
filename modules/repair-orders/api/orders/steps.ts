import { z } from 'zod';
import { id, instant, longText, shortText } from '#platform/api/fields.ts';
import { dropOff } from '../visits/arrive.ts';
import { jobInput } from './job.ts';

/** An order for a visit, or, with workshop and vehicle, visit and order in one: the express write-up. */
export const openOrderBody = z.object({
  visitId: id.optional(),
  workshopId: id.optional(),
  vehicleId: id.optional(),
  customerId: id.optional().describe('The customer of the visit, or the owner of the car, when left out.'),
  dropOff: dropOff.optional(),
  jobs: z.array(jobInput).max(50).default([]),
  promisedAt: instant.optional(),
  promiseReason: longText
    .nullable()
    .optional()
    .describe('Why a visit’s car is promised earlier than the shop can have it ready.'),
});

/** A signature drawn on the screen. */
const signature = z
  .string()
  .startsWith('data:image/png;base64,')
  .max(1_400_000)
  .describe('PNG as a data URL.')
  .meta({ examples: ['data:image/png;base64,iVBORw0KGgo='] });

const because = z.object({ reason: longText });
export const reviseBody = because;
export const releaseBody = because;
export const cancelOrderBody = because;

/** The five confirmations, each ticked as explained and understood; what is left out stays as it is. */
export const confirmBody = z.object({
  jobs: z.boolean().optional(),
  price: z.boolean().optional(),
  time: z.boolean().optional(),
  wash: z.object({ wanted: z.boolean() }).nullable().optional().describe('Null takes the answer back.'),
  oldParts: z.object({ keep: z.boolean() }).nullable().optional().describe('Null takes the answer back.'),
});

export const signBody = z.object({
  signerName: shortText.meta({ examples: ['张三'] }),
  signature,
});

/** The printed order was signed with a pen: the scan of it, added before as a file of the visit. */
export const signOnPaperBody = z.object({
  signerName: shortText.meta({ examples: ['张三'] }),
  fileId: id,
});

/** A11: the owner was called, because it is more than who brought the car may agree to. */
export const noteOwnersYesBody = z.object({
  amountMinor: z
    .number()
    .int()
    .min(1)
    .max(1_000_000_000_000)
    .describe('Up to how much in all they said yes.'),
  givenByName: shortText.meta({ examples: ['赵敏'] }),
  phone: z
    .string()
    .trim()
    .min(3)
    .max(40)
    .describe('A number of the owner’s file.')
    .meta({ examples: ['+8613800000001'] }),
  words: longText.meta({ examples: ['可以，按这个价修'] }),
});

export const decisionChannels = ['on-site', 'phone'] as const;

/** Who decided and how: by hand on the spot, or on the phone with number and words. */
const word = {
  channel: z.enum(decisionChannels),
  decidedByName: shortText.meta({ examples: ['张三'] }),
  phone: z
    .string()
    .trim()
    .min(3)
    .max(40)
    .optional()
    .meta({ examples: ['+8613800000001'] }),
  words: longText.optional().meta({ examples: ['可以，换吧'] }),
  signature: signature.optional(),
};
export type CustomerWord = z.infer<z.ZodObject<typeof word>>;

/** What the customer says to proposed work, job by job. */
export const decideBody = z.object({
  jobs: z
    .array(
      z.object({
        jobId: id,
        decision: z.enum(['approved', 'declined']),
        reason: longText.optional(),
      }),
    )
    .min(1)
    .max(50),
  ...word,
  promisedAt: instant.optional().describe('The new promised time, agreed with the decision.'),
});

export const approveOverrunBody = z.object(word);
