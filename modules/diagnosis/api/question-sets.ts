import { z } from 'zod';
import { id, instant, longText, version } from '#platform/api/fields.ts';
import { symptoms } from '../rules/index.ts';
import { question } from './interview.ts';

export const workshopParams = z.object({ workshopId: id });
export const questionSetParams = z.object({ workshopId: id, symptom: z.enum(symptoms) });

const setVersion = z.object({
  version,
  questions: z.array(question),
  note: z.string().nullable(),
  validFrom: instant,
  createdByName: z.string().nullable(),
});

/** The questions of a symptom in force. */
export const questionSets = z.object({
  items: z.array(setVersion.extend({ symptom: z.enum(symptoms) })),
});
export const questionSetFile = z
  .object({ symptom: z.enum(symptoms), current: setVersion, versions: z.array(setVersion) })
  .meta({ id: 'QuestionSetFile' });
export type QuestionSetFile = z.output<typeof questionSetFile>;

export const changeQuestionSetBody = z.object({
  questions: z.array(question).min(1).max(30),
  note: longText.nullable().default(null),
});
