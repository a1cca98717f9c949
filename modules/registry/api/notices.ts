import { z } from 'zod';
import { id, instant, longText } from '#platform/api/fields.ts';
import { noticeKindNames } from '../rules/index.ts';
import { named } from './fields.ts';

const noticeText = z.string().trim().min(1).max(6_000);

/** The same words in every language the house speaks. */
export const noticeTexts = z.object({ 'zh-CN': noticeText, en: noticeText, es: noticeText }).meta({
  examples: [{ 'zh-CN': '谢谢您的信任。', en: 'Thank you for your trust.', es: 'Gracias por su confianza.' }],
});

export const noticeVersion = z
  .object({
    version: z.number().int().min(0).describe('0 is the text the product brings.'),
    texts: noticeTexts,
    validFrom: instant.nullable(),
    createdBy: named.nullable(),
    note: z.string().nullable(),
  })
  .meta({ id: 'NoticeVersion' });

/** A notice as it is in force, with the versions before it. */
export const notice = z
  .object({
    kind: z.enum(noticeKindNames),
    workshopId: id,
    version: z.number().int().min(0),
    placeholders: z.array(z.string()).describe('Figures every text leaves room for, as `{{name}}`.'),
    current: noticeVersion,
    versions: z.array(noticeVersion).describe('Newest first; the last is the text the product brings.'),
  })
  .meta({ id: 'Notice' });

export const noticeParams = z.object({
  workshopId: id,
  kind: z.enum(noticeKindNames).meta({ examples: ['data-protection'] }),
});

export const changeNoticeBody = z.object({ texts: noticeTexts, note: longText.nullable().optional() });
