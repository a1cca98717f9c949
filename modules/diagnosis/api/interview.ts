import { z } from 'zod';
import { concernKinds } from '#modules/repair-orders/api/index.ts';
import { day, id, instant, locale, longText, shortText } from '#platform/api/fields.ts';
import {
  aspects,
  observationChoices,
  observationLevels,
  observationResults,
  parts,
  questionKinds,
  symptoms,
} from '../rules/index.ts';

export const concernParams = z.object({ concernId: id });
export const observationParams = z.object({ observationId: id });

const inLanguages = z.object({ 'zh-CN': shortText, en: shortText, es: shortText });
const key = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,39}$/)
  .meta({ examples: ['situation'] });

/** A question in every language, with the answers one may tap. */
export const question = z
  .object({
    key,
    aspect: z.enum(aspects),
    kind: z.enum(questionKinds),
    text: inLanguages,
    options: z
      .array(z.object({ key, text: inLanguages }))
      .max(30)
      .optional(),
    part: z.boolean().optional().describe('Its answer names the part that is meant.'),
  })
  .meta({ id: 'InterviewQuestion' });

export const answer = z.object({
  questionKey: key,
  choices: z.array(key).max(30).default([]),
  words: longText.nullable().default(null),
  skippedBecause: shortText.nullable().default(null),
});

export const answerBody = z.object({
  symptom: z.enum(symptoms),
  locale: locale.optional().describe('The language it is asked in; the customer’s, else the workshop’s.'),
  answers: z.array(answer).max(40),
});

export const showBody = z.object({
  part: z.enum(parts).describe('What the customer points at, tapped on the picture.'),
  words: longText
    .optional()
    .describe('The concern in words again, needed when it is another part than was said.'),
});

export const rewordBody = z.object({ words: longText });

export const reproduceBody = z.object({
  reproduced: z.boolean(),
  how: longText.nullable().default(null).describe('How it showed; needed when it did.'),
});

export const confirmSummaryBody = z.object({
  summary: z.string().min(1).max(8_000).describe('As it was read back; refused when answers changed since.'),
  confirmedByName: shortText.meta({ examples: ['张三'] }),
});

export const observationBody = z.object({
  choice: z.enum(observationChoices),
  reportOn: z.array(day).max(5).default([]).describe('When the customer is asked again.'),
  agreedWith: shortText.meta({ examples: ['张三'] }),
});

export const observationResultBody = z.object({
  result: z.enum(observationResults),
  words: longText.nullable().default(null),
  nextOn: day.nullable().default(null).describe('Another date, if it is watched on.'),
});

export const observation = z.object({
  id,
  choice: z.enum(observationChoices),
  reportOn: day.nullable(),
  level: z.enum(observationLevels).nullable(),
  agreedWith: z.string(),
  agreedAt: instant,
  result: z.enum(observationResults).nullable(),
  resultWords: z.string().nullable(),
  resultAt: instant.nullable(),
});

/** One concern with everything that was asked, shown and tried about it. */
export const concernInterview = z
  .object({
    concernId: id,
    position: z.number().int(),
    said: z.string().describe('As the customer said it first.'),
    words: z.string().describe('The wording in force.'),
    kind: z.enum(concernKinds),
    versions: z.array(
      z.object({
        version: z.number().int(),
        words: z.string(),
        reason: z.enum(['said', 'shown-on-car', 'reworded']),
        at: instant,
        byName: z.string().nullable(),
      }),
    ),
    needsShowing: z.boolean(),
    interview: z
      .object({
        id,
        symptom: z.enum(symptoms),
        setVersion: z.number().int(),
        locale,
        partSaid: z.string().nullable(),
        partShown: z.string().nullable(),
        shownAt: instant.nullable(),
        questions: z.array(question),
        answers: z.array(
          z.object({
            questionKey: z.string(),
            choices: z.array(z.string()),
            words: z.string().nullable(),
            skippedBecause: z.string().nullable(),
            at: instant,
            times: z.number().int().describe('How often it was answered; earlier answers are kept.'),
          }),
        ),
        openCount: z.number().int(),
        summary: z.string().describe('What the answers say so far, in the customer’s language.'),
        hinderedBy: z.object({ code: z.string(), detail: z.string() }).nullable(),
        confirmed: z
          .object({ byName: z.string(), at: instant, summary: z.string(), stands: z.boolean() })
          .nullable(),
      })
      .nullable(),
    reproduction: z
      .object({ reproduced: z.boolean(), how: z.string().nullable(), at: instant, byName: z.string() })
      .nullable(),
    observations: z.array(observation),
  })
  .meta({ id: 'ConcernInterview' });
export type ConcernInterview = z.output<typeof concernInterview>;

/** What the step changed, and whose visit it was. */
export const concernStep = z.object({ concernId: id, visitId: id });
export const observationsAgreed = concernStep.extend({ observationIds: z.array(id) });

export const openObservationsQuery = z.object({
  workshopId: id,
  until: day.optional().describe('Only what falls due until then; today when left out.'),
});
export const openObservations = z.object({
  items: z.array(
    z.object({
      id,
      visitId: id,
      concernId: id,
      words: z.string(),
      plateText: z.string().nullable(),
      car: z.string(),
      customerName: z.string().nullable(),
      reportOn: day,
      level: z.enum(observationLevels),
      advisorId: id,
      advisorName: z.string(),
    }),
  ),
});

export const observationResultsQuery = z.object({ workshopId: id });
/** What customers said about symptoms they watched, newest first. */
export const observationResultList = z.object({
  items: z.array(
    z.object({
      id,
      visitId: id,
      words: z.string(),
      plateText: z.string().nullable(),
      car: z.string(),
      result: z.enum(observationResults),
      resultWords: z.string().nullable(),
      resultAt: instant,
    }),
  ),
});
