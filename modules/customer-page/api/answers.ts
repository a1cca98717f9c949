import { z } from 'zod';
import { id, instant, locale, longText, shortText } from '#platform/api/fields.ts';

/** The random part of a private link: 256 bits as letters and digits. */
export const tokenParams = z.object({
  token: z
    .string()
    .max(200)
    .meta({ examples: ['q7ReP0cZ8m1Jw5xK2nV4bT6yU9aS3dF-gHjLkMnBvCx'] }),
});
export const pageQuery = z.object({ locale: locale.optional() });
export const photoParams = tokenParams.extend({ fileId: id });

export const askBody = z.object({
  words: longText.meta({ examples: ['不换行不行？'] }),
  jobId: id.optional(),
});

const signature = z
  .string()
  .startsWith('data:image/png;base64,')
  .max(1_400_000)
  .meta({ examples: ['data:image/png;base64,iVBORw0KGgo='] });

const decisions = z
  .array(z.object({ jobId: id, decision: z.enum(['approved', 'declined']), reason: longText.optional() }))
  .max(50);

const declinedLines = z
  .array(z.object({ lineId: id, reason: longText }))
  .max(200)
  .default([]);

/** The word of the customer, and what they saw when they gave it. */
const given = {
  seen: z.string().max(64),
  locale,
  signerName: shortText.meta({ examples: ['张三'] }),
};

/** RO-2: the five confirmations, each ticked, and the hand. What is not wanted is named with its reason. */
export const signByLinkBody = z.object({
  ...given,
  confirmed: z.object({
    jobs: z.literal(true),
    price: z.literal(true),
    time: z.literal(true),
    wash: z.object({ wanted: z.boolean() }),
    oldParts: z.object({ keep: z.boolean() }),
  }),
  acknowledged: z
    .array(z.string().max(60))
    .max(20)
    .default([])
    .describe('Notices ticked one by one, by their kind.'),
  declinedJobs: z
    .array(z.object({ jobId: id, reason: longText }))
    .max(50)
    .default([]),
  declinedLines,
  proposals: decisions.default([]).describe('What was found later: to be done too, or not.'),
  signature: signature.optional().describe('Needed unless all of it is declined.'),
});

/** CHANGE-2: yes and no to what was found later, job by job. */
export const decideByLinkBody = z.object({
  ...given,
  jobs: decisions.min(1),
  declinedLines,
  signature: signature.optional().describe('Needed where anything is approved.'),
});

/** What an answer by link came to. */
export const answered = z
  .object({ result: z.enum(['signed', 'decided']), at: instant })
  .meta({ id: 'CustomerAnswered' });
export const opened = z.object({ openedAt: instant });
export const asked = z.object({ questionId: id, askedAt: instant });
