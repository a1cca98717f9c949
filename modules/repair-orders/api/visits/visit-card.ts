import { z } from 'zod';
import { plate } from '#modules/registry/api/index.ts';
import { amount, id, instant, pageOf, pageQuery, version } from '#platform/api/fields.ts';
import { promiseLevels, repairOrderStates, stages, visitStates } from '../../rules/index.ts';

/** How safe the promised time is; `minutes` are spare on plan, missing at risk, late when broken. */
export const promise = z
  .object({
    level: z.enum(promiseLevels),
    minutes: z
      .number()
      .int()
      .nullable()
      .meta({ examples: [20] }),
  })
  .meta({ id: 'Promise' });

export const minutesWaited = z
  .number()
  .int()
  .min(0)
  .meta({ examples: [7] });

export const visitCardFields = {
  id,
  version,
  state: z.enum(visitStates).meta({ examples: ['in-house'] }),
  stage: z.enum(stages).meta({ examples: ['work'] }),
  plate: plate.nullable(),
  vehicleId: id,
  make: z
    .string()
    .nullable()
    .meta({ examples: ['Toyota'] }),
  model: z
    .string()
    .nullable()
    .meta({ examples: ['Corolla'] }),
  modelYear: z
    .number()
    .int()
    .nullable()
    .meta({ examples: [2019] }),
  customerName: z
    .string()
    .nullable()
    .describe('Null also for callers who may not see customers.')
    .meta({ examples: ['张三'] }),
  advisorId: id.nullable(),
  advisorName: z
    .string()
    .nullable()
    .meta({ examples: ['李娜'] }),
  arrivedAt: instant,
  greetedAt: instant.nullable(),
  waitingMinutes: minutesWaited.nullable().describe('Until the greeting; null when nobody ever greeted.'),
  promisedAt: instant.nullable(),
  firstPromisedAt: instant.nullable(),
  promise,
  order: z
    .object({
      id,
      number: z.string().meta({ examples: ['RO2026-000123'] }),
      state: z.enum(repairOrderStates).meta({ examples: ['in-progress'] }),
      totalMinor: amount,
      currency: z.string().meta({ examples: ['CNY'] }),
    })
    .nullable(),
  dueMinor: amount,
  depositHeldMinor: amount.describe('Deposits the house still holds: neither on a sheet nor given back.'),
  keyTag: z
    .string()
    .nullable()
    .describe('Of the key that hangs in the cabinet now.')
    .meta({ examples: ['12'] }),
  waitsForParts: z.boolean().describe('A job stands still for a part, or one is on its way.'),
  partsDueAt: instant
    .nullable()
    .describe('When the last part on its way is due; null while one has no date.'),
  firstVisit: z.boolean().describe('Never here before, by customer where known, else by car.'),
  undecidedJobs: z
    .number()
    .int()
    .min(0)
    .describe('Proposed by the workshop, not answered by the customer yet.')
    .meta({ examples: [1] }),
  handedOverAt: instant.nullable().describe('When the workshop gave the finished car back.'),
};

/** A car in the shop, as lists and boards show it. */
export const visitCard = z.object(visitCardFields).meta({ id: 'VisitCard' });
export type VisitCard = z.infer<typeof visitCard>;

export const visitListQuery = pageQuery.extend({
  workshopId: id,
  state: z.enum(['open', 'closed', 'all']).default('open'),
});
export const visitList = pageOf(visitCard);

export const shopBoardQuery = z.object({ workshopId: id });
/** Every car that is here, longest here first. */
export const shopBoard = z.object({ cards: z.array(visitCard) }).meta({ id: 'ShopBoard' });
