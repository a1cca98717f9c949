import { z } from 'zod';
import { decisionChannels } from '#modules/repair-orders/api/index.ts';
import { chargeGrounds } from '#modules/repair-orders/rules/index.ts';
import { amount, id, instant, longText, shortText } from '#platform/api/fields.ts';
import { planChannels, planLevels, preInspectionReasons } from '../rules/index.ts';

export const causeParams = z.object({ causeId: id });
export const confirmedCauseParams = z.object({ confirmedCauseId: id });
export const expertCallParams = z.object({ expertCallId: id });
export const faultCodeParams = z.object({ faultCodeId: id });

const signature = z
  .string()
  .startsWith('data:image/png;base64,')
  .max(1_400_000)
  .describe('PNG as a data URL.')
  .meta({ examples: ['data:image/png;base64,iVBORw0KGgo='] });

export const preInspectBody = z.object({
  outcome: z.enum(['done', 'declined']),
  note: longText.nullable().default(null).describe('What was seen, or why it was declined.'),
  decidedByName: shortText.nullable().default(null),
});

export const consentBody = z.object({
  scope: longText.meta({ examples: ['查找左前轮异响，必要时拆检'] }),
  feeMinor: amount,
  limitMinor: amount.describe('What the search may cost at most, with the fee.'),
  channel: z.enum(decisionChannels),
  decidedByName: shortText.meta({ examples: ['张三'] }),
  phone: z.string().trim().min(3).max(40).optional(),
  words: longText.optional(),
  signature: signature.optional(),
});

export const finishDiagnosisBody = z.object({
  placeOfFault: longText.meta({ examples: ['左前制动器'] }),
  stateFound: longText.meta({ examples: ['制动片磨损至 1.5 mm，制动盘有划痕'] }),
  advice: longText.meta({ examples: ['更换前制动片与制动盘'] }),
});

export const handSheetBody = z.object({ how: z.enum(['handed', 'sent']) });

export const possibleCauseBody = z.object({
  concernId: id.nullable().default(null),
  title: shortText.meta({ examples: ['制动片磨损'] }),
  fromMinor: amount,
  toMinor: amount,
  customerMayPay: z.boolean().default(false),
  because: longText.nullable().default(null).describe('Why the customer might have to pay.'),
});
export const setAsideBody = z.object({ reason: longText });

export const confirmCauseBody = z.object({
  concernId: id.nullable().default(null),
  causeId: id.nullable().default(null).describe('One of the possible causes; none when it is another.'),
  words: longText
    .nullable()
    .default(null)
    .describe('What it really is; the title of the cause when left out.'),
});
export const explainCauseBody = z.object({ to: shortText, how: longText });

export const noticeBody = z.object({
  grounds: z.array(z.enum(chargeGrounds)).min(1).max(7),
  signerName: shortText.meta({ examples: ['张三'] }),
  signature,
});

export const callExpertBody = z.object({ reason: longText, expertId: id.nullable().default(null) });

export const faultCodesBody = z.object({
  text: z
    .string()
    .min(1)
    .max(20_000)
    .meta({ examples: ['P0171 System too lean\nP0300'] }),
});
export const faultCodesNoted = z.object({
  visitId: id,
  added: z.array(z.string()),
  knownAlready: z.array(z.string()),
  notUnderstood: z.array(z.string()),
});

export const planPromiseBody = z.object({
  promisedAt: instant,
  channel: z.enum(planChannels),
  reason: longText.nullable().default(null).describe('Why later than promised before.'),
});
export const keepPlanBody = z.object({ channel: z.enum(planChannels).optional() });

export const noted = z.object({ id, visitId: id });

export const planPromise = z.object({
  id,
  promisedAt: instant,
  channel: z.enum(planChannels),
  level: z.enum(planLevels),
  minutesLate: z.number().int(),
  givenAt: instant,
  keptAt: instant.nullable(),
});

/** Everything about finding the fault of one visit. */
export const visitDiagnosis = z
  .object({
    preInspection: z.object({
      reasons: z.array(z.enum(preInspectionReasons)),
      ageLimitYears: z.number().int(),
      record: z
        .object({
          outcome: z.enum(['done', 'declined']),
          note: z.string().nullable(),
          decidedByName: z.string().nullable(),
          at: instant,
          byName: z.string(),
        })
        .nullable(),
    }),
    consent: z
      .object({
        id,
        scope: z.string(),
        feeMinor: amount,
        limitMinor: amount,
        currency: z.string(),
        channel: z.enum(decisionChannels),
        decidedByName: z.string(),
        at: instant,
      })
      .nullable(),
    diagnosis: z
      .object({
        id,
        startedAt: instant,
        startedByName: z.string(),
        finishedAt: instant.nullable(),
        placeOfFault: z.string().nullable(),
        stateFound: z.string().nullable(),
        advice: z.string().nullable(),
        documentId: id.nullable(),
        handedAt: instant.nullable(),
        handedHow: z.enum(['handed', 'sent']).nullable(),
      })
      .nullable(),
    possibleCauses: z.array(
      z.object({
        id,
        concernId: id.nullable(),
        title: z.string(),
        fromMinor: amount,
        toMinor: amount,
        customerMayPay: z.boolean(),
        because: z.string().nullable(),
        at: instant,
        setAsideAt: instant.nullable(),
        setAsideBecause: z.string().nullable(),
      }),
    ),
    confirmedCauses: z.array(
      z.object({
        id,
        concernId: id.nullable(),
        causeId: id.nullable(),
        words: z.string(),
        at: instant,
        byName: z.string(),
        explainedAt: instant.nullable(),
        explainedTo: z.string().nullable(),
        explainedHow: z.string().nullable(),
      }),
    ),
    notice: z
      .object({
        id,
        grounds: z.array(z.enum(chargeGrounds)),
        shown: z.string(),
        signerName: z.string(),
        at: instant,
      })
      .nullable(),
    noticeText: z.string().describe('The notice in force, in the customer’s language.'),
    noticeNeeded: z.boolean(),
    failedPromiseBorneBy: z
      .enum(['customer', 'internal'])
      .describe('Who pays if what was promised free is not: the customer only when they signed the notice.'),
    expertCalls: z.array(
      z.object({
        id,
        reason: z.string(),
        expertName: z.string().nullable(),
        calledAt: instant,
        arrivedAt: instant.nullable(),
        responseMinutes: z.number().int().nullable(),
      }),
    ),
    faultCodes: z.array(
      z.object({
        id,
        code: z.string(),
        text: z.string().nullable().describe('What a generic code means.'),
        said: z.string().nullable().describe('What the scanner said.'),
        state: z.string().nullable(),
        at: instant,
      }),
    ),
    planPromise: planPromise.nullable(),
    currency: z.string(),
  })
  .meta({ id: 'VisitDiagnosis' });
export type VisitDiagnosis = z.output<typeof visitDiagnosis>;
