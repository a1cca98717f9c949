import { z } from 'zod';
import { named, odometerUnit, pastVisit, recallOfCar } from '#modules/registry/api/index.ts';
import { accountClasses, consentPurposes } from '#modules/registry/rules/index.ts';
import { amount, day, id, instant } from '#platform/api/fields.ts';

export const carPastParams = z.object({ vehicleId: id });
export const carPastQuery = z.object({ workshopId: id });

export const declinedWork = z
  .object({
    jobId: id,
    visitId: id,
    title: z.string().meta({ examples: ['更换前轮胎'] }),
    finding: z.string().nullable(),
    safety: z.boolean(),
    totalMinor: amount,
    declinedAt: instant,
    reason: z.string().nullable(),
  })
  .meta({ id: 'DeclinedWork' });

/** Whether a warranty still holds, by days and by distance. */
const cover = z
  .object({
    covered: z.boolean(),
    endsOn: day.nullable(),
    endsOdometer: z
      .number()
      .int()
      .nullable()
      .meta({ examples: [100_000] }),
    unit: odometerUnit,
    daysLeft: z.number().int().nullable().describe('Negative once it is over.'),
    distanceLeft: z.number().int().nullable().describe('In `unit`; null while the odometer is not known.'),
  })
  .meta({ id: 'WarrantyCover' });

const repairWarranty = cover.extend({ jobId: id, visitId: id, title: z.string() });

/** A complaint that is not closed, about the car or by the customer who brings it. */
const openComplaint = z
  .object({
    id,
    number: z.string(),
    level: z.number().int().min(1).max(3),
    words: z
      .string()
      .nullable()
      .describe(
        'In the customer’s words; null for a former owner’s, and for callers who may not see complaints.',
      ),
    receivedAt: instant,
    ownerName: z.string().nullable().describe('Who sees to it.'),
    mayOpen: z.boolean(),
  })
  .meta({ id: 'OpenComplaint' });

/** RECV-2: what the house knows of the car when it comes again. */
export const carPast = z
  .object({
    visits: z.array(pastVisit).describe('The last five before this one.'),
    recalls: z.array(recallOfCar).describe('Open ones and those on an order, safety first.'),
    complaints: z.array(openComplaint).describe('Open ones, the gravest first.'),
    declinedWork: z.array(declinedWork).describe('Not done since.'),
    lastAsked: z
      .object({ visitId: id, at: instant, words: z.array(z.string()) })
      .nullable()
      .describe('What the customer asked for last time, in their words.'),
    warranty: cover.nullable().describe('Of the maker.'),
    repairWarranties: z
      .array(repairWarranty)
      .describe('Of our own repairs of the last two years, by the least the law grants.'),
    customer: named
      .extend({
        accountClass: z.enum(accountClasses).nullable(),
        consents: z.array(z.object({ purpose: z.enum(consentPurposes), granted: z.boolean() })),
      })
      .nullable()
      .describe('Null also for callers who may not see customers.'),
    firstVisit: z.boolean(),
    dueMinor: amount
      .nullable()
      .describe(
        'Still unpaid from other visits of this customer; null for callers who may not see customers.',
      ),
    currency: z.string(),
    warrantyEndsOn: day.nullable(),
    warrantyEndsOdometer: z.number().int().nullable(),
  })
  .meta({ id: 'CarPast' });
export type CarPast = z.output<typeof carPast>;
