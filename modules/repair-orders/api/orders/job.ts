import { z } from 'zod';
import { allowedAction, amount, id, instant, longText, seconds, version } from '#platform/api/fields.ts';
import { chargeGrounds, coverDecisions, coverStandings, jobStates } from '../../rules/index.ts';
import { line, lineInput } from './line.ts';

export const pricingMethods = ['system', 'symptom', 'item'] as const;
export const jobOrigins = ['contract', 'additional'] as const;

const title = z
  .string()
  .trim()
  .min(1)
  .max(300)
  .meta({ examples: ['更换前制动片'] });

/** A job as it is written: an op-code alone gives title and labour line from the flat-rate time. */
export const jobInput = z
  .object({
    title: title.optional(),
    concernId: id.nullable().optional().describe('The concern of this visit it answers.'),
    opCodeId: id.nullable().optional(),
    packageId: id.nullable().optional().describe('A package: all its lines in one step.'),
    pricingMethod: z.enum(pricingMethods).optional(),
    vague: z.boolean().optional().describe('True for work that must end with cause and correction.'),
    lines: z.array(lineInput).max(100).optional(),
  })
  .meta({ id: 'NewJob' });

export const jobParams = z.object({ jobId: id });
export const cancelJobBody = z.object({ reason: longText });
export const coverReasonBody = z.object({ reason: longText });

/** Whether somebody else pays in the customer's place: only a confirmed one may be called free. */
export const cover = z
  .object({
    standing: z.enum(coverStandings),
    found: z
      .object({
        id,
        cause: z.string().meta({ examples: ['燃油被污染'] }),
        ground: z.enum(chargeGrounds).nullable().describe('Null when the payer answers for the cause.'),
        doneToFind: z.string().nullable(),
        fileIds: z.array(id).describe('Photos that show it.'),
        searchBorneBy: z.enum(['customer', 'internal', 'shared']).nullable(),
        searchMinor: amount.nullable(),
        searchJobId: id.nullable().describe('The search as a finished job of its own.'),
        askedMinor: amount.describe('What the customer was asked for.'),
        foundAt: instant,
        foundByName: z.string(),
        decision: z.enum(coverDecisions).nullable(),
        decidedAt: instant.nullable(),
        decidedBecause: z.string().nullable(),
      })
      .nullable(),
  })
  .nullable()
  .meta({ id: 'Cover' });

/** An open recall of the car becomes a job that the maker pays. */
export const recallJobBody = z.object({ recallId: id });

/** What the workshop found and what it would cost, for the customer to decide. */
export const proposeJobBody = z.object({
  title: title.optional(),
  opCodeId: id.nullable().optional(),
  concernId: id.nullable().optional(),
  finding: longText.meta({ examples: ['左前减振器漏油'] }),
  safety: z.boolean().default(false),
  lines: z.array(lineInput).max(100).optional(),
  fileIds: z.array(id).max(20).default([]).describe('Photos of the finding.'),
});

/** A job of an order with its lines, where it stands, and what the caller may do with it next. */
export const job = z
  .object({
    id,
    version,
    position: z.number().int().min(1),
    title: z.string(),
    concernId: id.nullable(),
    opCodeId: id.nullable(),
    packageId: id.nullable(),
    vague: z.boolean(),
    origin: z.enum(jobOrigins),
    pricingMethod: z.enum(pricingMethods),
    riskMarginMinor: amount.nullable().describe('Only by symptom.'),
    resultCriterion: z.string().nullable().describe('Only by symptom: when it counts as gone.'),
    repairCategory: z.string().meta({ examples: ['minor-repair'] }),
    skill: z.string().nullable(),
    state: z.enum(jobStates),
    safety: z.boolean(),
    finding: z.string().nullable(),
    photos: z.array(id).describe('File ids.'),
    plannedSeconds: seconds,
    actualSeconds: seconds,
    technicianId: id.nullable(),
    technicianName: z.string().nullable(),
    bayId: id.nullable(),
    plannedFrom: instant.nullable(),
    plannedTo: instant.nullable(),
    cause: z.string().nullable(),
    correction: z.string().nullable(),
    totalMinor: amount,
    authorizedMinor: amount.nullable(),
    approvedAt: instant.nullable(),
    declinedAt: instant.nullable(),
    declineReason: z.string().nullable(),
    cancelledAt: instant.nullable(),
    cancelReason: z.string().nullable(),
    startedAt: instant.nullable(),
    finishedAt: instant.nullable(),
    reworks: z.number().int().min(0),
    cover,
    lines: z.array(line),
    allowedActions: z.array(allowedAction),
  })
  .meta({ id: 'Job' });
export type Job = z.infer<typeof job>;

export const jobStep = z
  .object({ id, visitId: id, repairOrderId: id, state: z.enum(jobStates), version })
  .meta({ id: 'JobStep' });
