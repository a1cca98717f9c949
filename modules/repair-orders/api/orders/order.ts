import { z } from 'zod';
import { named, plate } from '#modules/registry/api/index.ts';
import { noticeKindNames } from '#modules/registry/rules/index.ts';
import {
  allowedAction,
  amount,
  id,
  instant,
  locale,
  pageOf,
  pageQuery,
  version,
} from '#platform/api/fields.ts';
import { fiveConfirmations, payers, repairOrderStates } from '../../rules/index.ts';
import { job } from './job.ts';

export const orderParams = z.object({ repairOrderId: id });

const number = z.string().meta({ examples: ['RO2026-000123'] });
const currency = z.string().meta({ examples: ['CNY'] });
const amounts = { netMinor: amount, taxMinor: amount, totalMinor: amount };

/** Where an order stands after a step, with the version to name in the next one. */
export const orderStep = z
  .object({
    id,
    visitId: id,
    number,
    state: z.enum(repairOrderStates),
    version,
    ...amounts,
    authorizedMinor: amount.nullable(),
    currency,
  })
  .meta({ id: 'RepairOrderStep' });

/** A yes or no of the customer to work and price. */
export const approval = z
  .object({
    id,
    kind: z.enum(['contract', 'additional-work', 'overrun']),
    decision: z.enum(['approved', 'declined']),
    channel: z.enum(['on-site', 'phone', 'link', 'paper']),
    jobIds: z.array(id),
    amountMinor: amount,
    promisedAt: instant.nullable(),
    decidedByName: z.string().nullable().describe('Null also for callers who may not see customers.'),
    phone: z.string().nullable().describe('Null also for callers who may not see customers.'),
    words: z.string().nullable(),
    signed: z.boolean().describe('False for a word on the phone that still wants a signature.'),
    decidedAt: instant,
    recordedBy: id,
  })
  .meta({ id: 'Approval' });

/** A repair order with everything in it, and what the caller may do next. */
export const repairOrder = z
  .object({
    id,
    version,
    visitId: id,
    workshopId: id,
    number,
    state: z.enum(repairOrderStates),
    vehicleId: id,
    customerId: id,
    currency,
    locale,
    pricesIncludeTax: z.boolean(),
    ...amounts,
    authorizedMinor: amount.nullable(),
    payers: z.array(z.object({ payer: z.enum(payers), ...amounts })),
    estimateVersion: z.number().int().min(0),
    contractVersion: z.number().int().min(0),
    promisedAt: instant.nullable(),
    confirmations: z.object({
      jobs: z.boolean(),
      price: z.boolean(),
      time: z.boolean(),
      wash: z.boolean(),
      oldParts: z.boolean(),
    }),
    missingConfirmations: z.array(z.enum(fiveConfirmations)),
    wash: z.boolean().nullable().describe('Wash wanted; null before it was asked.'),
    keepOldParts: z.boolean().nullable().describe('Old parts to be handed back; null before it was asked.'),
    notices: z.array(
      z.object({
        code: z.enum(noticeKindNames),
        params: z.record(z.string(), z.number()),
        version: z.number().int().min(0).describe('Of the template; 0 is the text the product brings.'),
        text: z.string(),
      }),
    ),
    driver: z
      .object({
        limitMinor: amount.describe('Up to this who brought the car may agree.'),
        shareMinor: amount.describe('What of the order the customer pays.'),
        ownerAgreedMinor: amount.nullable().describe('Up to this the owner has said yes.'),
      })
      .nullable()
      .describe('Null where nothing limits the word of who brought the car.'),
    overrun: z.enum(['within', 'over-tolerance', 'unapproved-line']).nullable(),
    overrunBorne: z.boolean(),
    unapprovedLines: z.number().int().min(0),
    estimatedAt: instant.nullable(),
    estimateValidUntil: instant.nullable(),
    estimateExpired: z.boolean().describe('It must be given anew before it can be signed.'),
    noticesToAcknowledge: z
      .array(z.enum(noticeKindNames))
      .describe('Still to be acknowledged before signing.'),
    signedAt: instant.nullable(),
    signedByName: z.string().nullable().describe('Null also for callers who may not see customers.'),
    emergency: z.object({ releasedAt: instant, releasedBy: id, reason: z.string() }).nullable(),
    startedAt: instant.nullable(),
    workFinishedAt: instant.nullable(),
    inspectedAt: instant.nullable(),
    handedOverAt: instant.nullable(),
    settledAt: instant.nullable(),
    deliveredAt: instant.nullable(),
    cancelledAt: instant.nullable(),
    cancelReason: z.string().nullable(),
    createdAt: instant,
    jobs: z.array(job),
    approvals: z.array(approval),
    allowedActions: z.array(allowedAction),
  })
  .meta({ id: 'RepairOrder' });
export type RepairOrder = z.infer<typeof repairOrder>;

export const orderListQuery = pageQuery.extend({
  workshopId: id,
  state: z.enum(repairOrderStates).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(80),
});

/** A line of the list of orders. */
export const orderCard = z
  .object({
    id,
    version,
    visitId: id,
    number,
    state: z.enum(repairOrderStates),
    totalMinor: amount,
    currency,
    promisedAt: instant.nullable(),
    createdAt: instant,
    customer: named.nullable().describe('Null for callers who may not see customers.'),
    vehicle: z.object({
      id,
      plate: plate.nullable(),
      make: z.string().nullable(),
      model: z.string().nullable(),
      modelYear: z.number().int().nullable(),
    }),
  })
  .meta({ id: 'RepairOrderCard' });
export const orderList = pageOf(orderCard);
