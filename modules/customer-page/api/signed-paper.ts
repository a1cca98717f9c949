import { z } from 'zod';
import { instant } from '#platform/api/fields.ts';

/** What anybody who holds a paper may know of it: nothing about a person. */
export const signedPaper = z
  .object({
    workshop: z.string(),
    kind: z.string(),
    title: z.string(),
    number: z.string(),
    revision: z.number().int(),
    signedAt: instant,
    timeZone: z.string(),
    stands: z.boolean().describe('False once it was voided or replaced by a newer version.'),
  })
  .meta({ id: 'SignedPaper' });
export type SignedPaper = z.infer<typeof signedPaper>;

export const proofQuery = z.object({
  proof: z
    .string()
    .max(200)
    .meta({ examples: ['0123456789abcdef'] }),
});
export const proofAnswer = z.object({ paper: signedPaper.nullable() });
