import { z } from 'zod';
import { plate } from '#modules/registry/api/index.ts';
import { id, instant, longText, shortText } from '#platform/api/fields.ts';
import { waysHome, whereKinds } from '../rules/index.ts';

export const loungeQuery = z.object({ workshopId: id });

/** RECV-6: where the customer goes after hand-in, and how to reach them there. */
export const whereaboutsBody = z.object({
  kind: z.enum(whereKinds).meta({ examples: ['lounge'] }),
  means: z.enum(waysHome).nullable().optional().describe('Only when they are brought home.'),
  seats: z.number().int().min(1).max(20).nullable().optional().describe('On the shuttle; 1 when left out.'),
  reach: shortText
    .nullable()
    .optional()
    .meta({ examples: ['13800000002'] }),
  toldLounge: z.boolean().optional().describe('Told what the lounge offers and how to reach the advisor.'),
});

export const whereabouts = z
  .object({
    visitId: id,
    kind: z.enum(whereKinds),
    means: z.enum(waysHome).nullable(),
    seats: z.number().int().nullable(),
    reach: z.string().nullable(),
    since: instant,
  })
  .meta({ id: 'Whereabouts' });

export const tellBody = z.object({ words: longText.max(500).meta({ examples: ['还需约 20 分钟'] }) });
export const told = z.object({ visitId: id, words: z.string(), toldAt: instant });

const guest = whereabouts
  .extend({
    plate: plate.nullable(),
    make: z.string().nullable(),
    model: z.string().nullable(),
    customerName: z.string().nullable().describe('Null for callers who may not see customers.'),
    phone: z.string().nullable(),
    advisorName: z.string().nullable(),
    promisedAt: instant.nullable(),
    lastWord: z.object({ words: z.string(), toldAt: instant, toldBy: z.string().nullable() }).nullable(),
  })
  .meta({ id: 'LoungeGuest' });

/** RECV-6: who sits in the lounge, how long, and what they were told last; and who is reached elsewhere. */
export const lounge = z
  .object({
    guests: z.array(guest),
    away: z.array(guest),
    wordMinutes: z
      .number()
      .int()
      .describe('After how long without a word a guest is to be told how it stands.'),
    offers: z.string().nullable(),
    shuttle: z.object({ seats: z.number().int(), taken: z.number().int() }).describe('Taken today.'),
    taxis: z.array(z.object({ name: z.string(), phone: z.string() })),
  })
  .meta({ id: 'Lounge' });
