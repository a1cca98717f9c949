import { z } from 'zod';
import { named } from '#modules/registry/api/index.ts';
import { id, instant, locale, longText } from '#platform/api/fields.ts';
import { linkPurposes, linkStates } from '../rules/index.ts';

/** A private link as the workshop sees it: never its token, which nobody keeps. */
export const customerLink = z
  .object({
    id,
    visitId: id,
    repairOrderId: id,
    purpose: z.enum(linkPurposes),
    toOwner: z.boolean().describe('Sent to the owner rather than to who brought the car.'),
    state: z.enum(linkStates),
    locale,
    createdAt: instant,
    createdBy: named,
    expiresAt: instant,
    openedAt: instant.nullable(),
    openedDevice: z.string().nullable(),
    usedAt: instant.nullable(),
    result: z.enum(['signed', 'decided']).nullable(),
    revokedAt: instant.nullable(),
  })
  .meta({ id: 'CustomerLink' });

export const makeLinkBody = z.object({
  purpose: z.enum(linkPurposes).meta({ examples: ['contract'] }),
  locale: locale.optional().describe('The customer’s language when left out.'),
  toOwner: z
    .boolean()
    .default(false)
    .describe('For the owner, whose word has no limit; for who brought the car when left out.'),
});

export const linkMade = customerLink
  .extend({
    address: z
      .string()
      .describe('What the customer opens. Shown this once: only its hash is kept.')
      .meta({ examples: ['https://pitlane.example.com/c/6rXkq2…'] }),
  })
  .meta({ id: 'CustomerLinkMade' });

export const linkParams = z.object({ linkId: id });
export const questionParams = z.object({ questionId: id });
export const answerBody = z.object({ answer: longText.meta({ examples: ['可以，下午四点前修好。'] }) });

/** What the customer asked back. */
export const customerQuestion = z
  .object({
    id,
    visitId: id,
    repairOrderId: id,
    jobId: id.nullable(),
    words: z.string(),
    askedAt: instant,
    answer: z.string().nullable(),
    answeredAt: instant.nullable(),
    answeredBy: named.nullable(),
  })
  .meta({ id: 'CustomerQuestion' });

/** Links and questions of a visit, newest first. */
export const customerContact = z
  .object({ links: z.array(customerLink), questions: z.array(customerQuestion) })
  .meta({ id: 'CustomerContact' });
