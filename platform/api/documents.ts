import { z } from 'zod';
import { id, instant, locale } from './fields.ts';

/** A paper of a visit: ready as a PDF, or about to be drawn. */
export const documentCard = z
  .object({
    id,
    visitId: id.nullable(),
    kind: z.string().meta({ examples: ['repair-order'] }),
    title: z.string().meta({ examples: ['Repair order'] }),
    number: z.string().meta({ examples: ['RO2026-000123'] }),
    revision: z
      .number()
      .int()
      .min(1)
      .meta({ examples: [1] }),
    locale,
    state: z.enum(['drawn', 'waiting']),
    signedAt: instant.nullable().describe('Null for a draft or a copy.'),
    createdAt: instant,
  })
  .meta({ id: 'DocumentCard' });
export type DocumentCard = z.infer<typeof documentCard>;

/** Ready ones and those about to be drawn, newest first. */
export const documentList = z.object({ items: z.array(documentCard) });

export const printBody = z.object({
  kind: z
    .string()
    .trim()
    .min(1)
    .max(60)
    .meta({ examples: ['estimate'] }),
  locale: locale.optional().describe("The customer's language when left out, else the workshop's."),
});
