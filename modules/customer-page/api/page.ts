import { z } from 'zod';
import { amount, id, instant, locale } from '#platform/api/fields.ts';
import { linkPurposes } from '../rules/index.ts';

const amounts = { totalMinor: amount, customerMinor: amount.describe('The customer’s own share.') };

const offeredLine = z.object({
  id,
  name: z.string(),
  /** e.g. labour, 1.2 h; a part, 2, aftermarket. */
  note: z.string(),
  ...amounts,
});

const offeredJob = z.object({
  id,
  title: z.string(),
  /** `offered` is in the estimate, `proposed` was found later; both wait for the customer's word. */
  state: z.enum(['offered', 'proposed', 'agreed', 'declined']),
  finding: z.string().nullable(),
  safety: z.boolean(),
  photos: z.array(id),
  declineReason: z.string().nullable(),
  ...amounts,
  lines: z.array(offeredLine),
});

/** Everything the customer may know and is asked, in one language. */
export const customerPage = z
  .object({
    purpose: z.enum(linkPurposes),
    locale,
    /** `changing`: the workshop is writing the estimate anew; `done`: the word was given. */
    phase: z.enum(['asking', 'changing', 'done']),
    result: z
      .enum(['signed', 'decided'])
      .nullable()
      .describe('Null while nothing was said here, also when it was done at the desk meanwhile.'),
    answeredAt: instant.nullable(),
    hasPaper: z.boolean(),
    pickUpCode: z.string().nullable(),
    seen: z
      .string()
      .describe(
        'Names what is shown; sent back with the answer, so that nobody signs what they did not see.',
      ),
    expiresAt: instant,
    workshop: z.object({
      name: z.string(),
      phone: z.string().nullable(),
      address: z.string().nullable(),
      timeZone: z.string(),
    }),
    advisor: z.string().nullable(),
    customer: z.string(),
    broughtBy: z.string().nullable(),
    authority: z
      .object({
        upToMinor: amount.describe(
          'What who holds this link may agree to, of what the customer pays in all.',
        ),
        agreedMinor: amount.describe('What of it is agreed already.'),
      })
      .nullable()
      .describe('Null where nothing limits them.'),
    vehicle: z.object({ plate: z.string().nullable(), name: z.string() }),
    orderNumber: z.string(),
    currency: z.string(),
    pricesIncludeTax: z.boolean(),
    promisedAt: instant.nullable(),
    concerns: z.array(z.string()),
    /** Odometer, fuel, lamps, damage and belongings as they were noted, each in one sentence. */
    received: z.array(z.object({ label: z.string(), text: z.string() })),
    measures: z
      .array(
        z.object({
          name: z.string(),
          value: z.string().nullable(),
          limits: z.string().nullable(),
          grade: z.enum(['green', 'amber', 'red']),
          gradeText: z.string(),
          advice: z.string().nullable().describe('What the light means, in plain words.'),
          note: z.string().nullable(),
          photos: z.array(id),
        }),
      )
      .describe('What was measured around the car, and whatever is amber or red; the worst first.'),
    notInspected: z.number().int().min(0),
    receivedPhotos: z.array(id),
    jobs: z.array(offeredJob),
    taxMinor: amount,
    ...amounts,
    otherPayers: z.array(z.object({ payer: z.string(), totalMinor: amount })),
    wash: z.boolean().nullable(),
    keepOldParts: z.boolean().nullable(),
    notices: z.array(
      z.object({
        kind: z.string(),
        title: z.string(),
        text: z.string(),
        version: z.number().int(),
        mustTick: z.boolean(),
      }),
    ),
    questions: z.array(
      z.object({
        id,
        jobId: id.nullable(),
        words: z.string(),
        askedAt: instant,
        answer: z.string().nullable(),
        answeredAt: instant.nullable(),
      }),
    ),
  })
  .meta({ id: 'CustomerPage' });
export type CustomerPage = z.infer<typeof customerPage>;
