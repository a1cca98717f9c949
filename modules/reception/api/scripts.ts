import { z } from 'zod';
import { id, instant, shortText } from '#platform/api/fields.ts';
import { scriptOccasions } from '../rules/index.ts';

const words = z.string().trim().min(1).max(1_000);
const inThreeLanguages = z.object({ 'zh-CN': words, en: words, es: words });

export const scriptsQuery = z.object({ workshopId: id });
export const scriptParams = z.object({ workshopId: id, occasion: z.enum(scriptOccasions) });

/** TEAM-1: what to say on an occasion, in three languages; version 0 came with the product. */
export const script = z
  .object({
    occasion: z.enum(scriptOccasions),
    version: z.number().int().min(0),
    words: inThreeLanguages,
    note: z.string().nullable(),
    writtenAt: instant.nullable().describe('Null for the words the product came with.'),
    writtenByName: z.string().nullable(),
  })
  .meta({ id: 'Script' });
export const scripts = z.object({ items: z.array(script) }).meta({ id: 'Scripts' });
export const writeScriptBody = z.object({
  words: inThreeLanguages,
  note: shortText.nullable().optional().describe('Why the words changed.'),
});
