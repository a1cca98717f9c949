import { z } from 'zod';

/** Fields every part of the API shares; their examples make the examples of the published document. */
export const id = z.uuid().meta({ examples: ['0192f6b4-7c1e-7a53-8a55-6a6f0d5b2f10'] });
export const instant = z.iso.datetime({ offset: true }).meta({ examples: ['2026-11-21T08:58:00.000Z'] });
export const day = z.iso.date().meta({ examples: ['2026-11-21'] });
export const timeOfDay = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .meta({ examples: ['08:30'] });
export const locale = z.enum(['zh-CN', 'en', 'es']);
export const version = z
  .number()
  .int()
  .min(1)
  .meta({ examples: [3] });
/** Integer minor units of the workshop's currency, never negative. */
export const amount = z
  .number()
  .int()
  .min(0)
  .max(9_000_000_000_000)
  .meta({ examples: [18_000] });
/** Integer minor units, negative where money goes back. */
export const signedAmount = z
  .number()
  .int()
  .min(-9_000_000_000_000)
  .max(9_000_000_000_000)
  .meta({ examples: [18_000] });
/** Thousandths of the unit: 4 litres are 4000. */
export const quantityMilli = z
  .number()
  .int()
  .min(1)
  .max(1_000_000_000)
  .meta({ examples: [1_000] });
/** Hundredths of a percent: 13 % is 1300. */
export const basisPoints = z
  .number()
  .int()
  .min(0)
  .max(10_000)
  .meta({ examples: [1_300] });
export const seconds = z
  .number()
  .int()
  .min(0)
  .max(3_600_000)
  .meta({ examples: [4_320] });
/** Something to read: what has only blanks, control and invisible characters counts as empty. */
export function textUpTo(most: number) {
  return z.string().overwrite(emptyUnlessVisible).min(1).max(most);
}
export const shortText = textUpTo(200);
export const longText = textUpTo(2_000);

function emptyUnlessVisible(text: string): string {
  return /[^\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\s\u2800]/u.test(text) ? text.trim() : '';
}

/** A step that cannot or can be taken, with the reasons in the person's language. */
export const allowedAction = z
  .object({
    action: z.string().meta({ examples: ['authorize'] }),
    allowed: z.boolean(),
    reasons: z.array(z.object({ code: z.string(), detail: z.string() })),
  })
  .meta({ id: 'AllowedAction' });

/** Query of every list: how many, and where to go on (`nextCursor` of the page before). */
export const pageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(400).optional(),
});

/** One page of a list; `nextCursor` is null on the last. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable() });
}
