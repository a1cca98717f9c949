import { z } from 'zod';
import { day, id, locale, longText, version } from '#platform/api/fields.ts';

export const commitmentKinds = ['quality', 'parts', 'time'] as const;

/** A promise by language; at least one is there. */
const words = z
  .partialRecord(locale, longText)
  .refine((given) => Object.values(given).some(Boolean))
  .meta({
    examples: [{ 'zh-CN': '预约小保养 60 分钟内完成。', en: 'A booked A service takes at most 60 minutes.' }],
  });

const promised = {
  kind: z.enum(commitmentKinds),
  position: z.number().int().min(0).max(1_000),
  texts: words,
  remedies: words.describe('What the customer gets when it is broken.'),
  opCodeId: id.nullable().describe('The operation a guaranteed time is for.'),
  packageId: id.nullable(),
  withinMinutes: z
    .number()
    .int()
    .min(1)
    .max(100_000)
    .nullable()
    .meta({ examples: [60] }),
  whenBooked: z.boolean().describe('Holds only for work that was booked.'),
  validFrom: day,
  validTo: day.nullable().meta({ examples: [null] }),
};

export const commitment = z.object({ id, version, workshopId: id, ...promised }).meta({ id: 'Commitment' });
export const commitmentParams = z.object({ commitmentId: id });
export const addCommitmentBody = z
  .object(promised)
  .partial()
  .required({ kind: true, texts: true, remedies: true, validFrom: true });
export const changeCommitmentBody = z.object(promised).partial();
