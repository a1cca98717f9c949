import { z } from 'zod';
import { jobStates, repairOrderStates } from '#modules/repair-orders/rules/index.ts';
import { id, instant, longText, version } from '#platform/api/fields.ts';
import { checkResults, finalChecks, inspectionResults } from '../rules/index.ts';

export const orderParams = z.object({ repairOrderId: id });
export const visitParams = z.object({ visitId: id });

export const inspectionCheck = z.object({
  key: z.enum(finalChecks),
  result: z.enum(checkResults),
  note: longText.nullable().optional(),
});
export const concernResult = z.object({
  concernId: id,
  solved: z.boolean(),
  how: longText.meta({ examples: ['试车 6 公里，制动无异响'] }),
});

const roadTestKm = z
  .number()
  .int()
  .min(0)
  .max(500)
  .nullable()
  .meta({ examples: [6] });

export const inspectBody = z.object({
  result: z.enum(inspectionResults),
  checks: z.array(inspectionCheck).max(50),
  concernResults: z.array(concernResult).max(100),
  roadTestKm: roadTestKm.optional(),
  reason: longText.nullable().optional().describe('Why it fails.'),
  failedJobIds: z.array(id).max(100).optional().describe('Jobs that go back to the workshop.'),
});

/** Where the order stands after the inspection. */
export const inspected = z
  .object({
    id,
    visitId: id,
    state: z.enum(repairOrderStates).meta({ examples: ['inspected'] }),
    version,
    inspectionId: id,
    result: z.enum(inspectionResults),
  })
  .meta({ id: 'Inspected' });

/** A record of an inspection as it was signed off: never changed. */
export const inspection = z
  .object({
    id,
    repairOrderId: id,
    level: z.enum(['self', 'team', 'final']),
    result: z.enum(inspectionResults),
    jobId: id.nullable().describe('The job a self check was made of.'),
    checks: z.array(
      z.object({ key: z.string(), result: z.enum(checkResults), note: z.string().nullable().optional() }),
    ),
    concernResults: z.array(
      z.object({ concernId: id, solved: z.boolean(), how: z.string(), words: z.string() }),
    ),
    roadTestKm,
    reason: z.string().nullable(),
    failedJobIds: z.array(id),
    inspectedAt: instant,
    inspectedBy: id,
    inspectorName: z.string().meta({ examples: ['周杰'] }),
  })
  .meta({ id: 'Inspection' });
export type Inspection = z.infer<typeof inspection>;

const job = z.object({
  id,
  title: z.string().meta({ examples: ['更换前制动片'] }),
  state: z.enum(jobStates).meta({ examples: ['finished'] }),
  technicianName: z
    .string()
    .nullable()
    .meta({ examples: ['陈波'] }),
  cause: z.string().nullable(),
  correction: z.string().nullable(),
  reworks: z.number().int().min(0),
});
export type InspectedJob = z.infer<typeof job>;
export const inspectedJob = job;

export const openConcern = z.object({
  id,
  words: z.string().meta({ examples: ['刹车时左前轮有尖叫声'] }),
  declined: z.boolean().describe('The customer refused every job for it: it may stay unsolved.'),
});
