import { z } from 'zod';
import { concernKinds, cover } from '#modules/repair-orders/api/index.ts';
import { lineKinds, repairOrderStates } from '#modules/repair-orders/rules/index.ts';
import { allowedAction, amount, id, instant, seconds } from '#platform/api/fields.ts';
import { pauseReasons } from '../rules/index.ts';
import { jobCardFields, milli, personName } from './fields.ts';

const concern = z.object({
  id,
  words: z.string().meta({ examples: ['刹车时左前轮有尖叫声'] }),
  kind: z.enum(concernKinds),
  ofThisJob: z.boolean().describe('The job was written for this concern.'),
});

const line = z.object({
  id,
  kind: z.enum(lineKinds),
  code: z
    .string()
    .nullable()
    .meta({ examples: ['BR-001'] }),
  name: z.string().meta({ examples: ['前制动片'] }),
  source: z.string().nullable(),
  hoursSeconds: seconds.nullable(),
  quantityMilli: milli.nullable(),
  issuedMilli: milli,
  stockMilli: milli.nullable().describe('On the shelf here; null for what is not of the catalogue.'),
  location: z
    .string()
    .nullable()
    .meta({ examples: ['B-03-2'] }),
});

const clocking = z.object({
  id,
  technicianId: id,
  technicianName: personName,
  startedAt: instant,
  endedAt: instant.nullable(),
  pauseReason: z.enum(pauseReasons).nullable(),
  note: z.string().nullable(),
});

/** Everything a technician needs under the car, on one phone screen. */
export const jobPage = z
  .object({
    ...jobCardFields,
    workshopId: id,
    orderState: z.enum(repairOrderStates),
    finding: z.string().nullable(),
    cause: z.string().nullable(),
    correction: z.string().nullable(),
    startedAt: instant.nullable(),
    finishedAt: instant.nullable(),
    protectedAt: instant.nullable(),
    advisorName: personName.nullable(),
    odometer: z
      .number()
      .int()
      .nullable()
      .meta({ examples: [45_210] }),
    odometerUnit: z.enum(['km', 'mi']).nullable(),
    vin: z.string().nullable(),
    colour: z.string().nullable(),
    keepOldParts: z.boolean().nullable(),
    concerns: z.array(concern),
    lines: z.array(line),
    photos: z.array(id).describe('File ids of what was found.'),
    clockings: z.array(clocking),
    /** Of the last failed inspection that sent this job back. */
    sentBackBecause: z.string().nullable(),
    causes: z
      .object({
        cover,
        freeLineIds: z.array(id).describe('Lines the customer was promised not to pay.'),
        possibleCauses: z.array(z.object({ id, title: z.string(), customerMayPay: z.boolean() })),
        signedGrounds: z
          .array(z.string())
          .describe('Of possible-charge notices signed before the work began.'),
        diagnosisLeftMinor: amount.nullable().describe('What an agreed diagnosis may still come to.'),
      })
      .describe('What is needed to name the cause and who answers for it.'),
    currency: z.string().meta({ examples: ['CNY'] }),
    allowedActions: z.array(allowedAction),
  })
  .meta({ id: 'JobPage' });
export type JobPage = z.infer<typeof jobPage>;
