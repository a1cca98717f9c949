import { z } from 'zod';
import { named, plate } from '#modules/registry/api/index.ts';
import { accountClasses } from '#modules/registry/rules/index.ts';
import { visitCard } from '#modules/repair-orders/api/index.ts';
import { id, instant, longText, pageOf, pageQuery } from '#platform/api/fields.ts';
import { callOutcomes, callPurposes } from '../rules/index.ts';

const number = z
  .string()
  .trim()
  .min(3)
  .max(40)
  .meta({ examples: ['13800000001'] });

export const callerQuery = z.object({ workshopId: id, number });

/** RECV-7: who rings, by the number alone: the customer, their cars, and how far each is. */
export const caller = z
  .object({
    number: z.string().describe('As it is kept; as typed when it is no number we can read.'),
    customers: z.array(
      named.extend({
        accountClass: z.enum(accountClasses).nullable(),
        cars: z.array(
          z.object({
            vehicleId: id,
            plate: plate.nullable(),
            make: z.string().nullable(),
            model: z.string().nullable(),
            visit: visitCard.nullable().describe('While the car is here.'),
          }),
        ),
      }),
    ),
    senders: z
      .array(z.object({ name: z.string().nullable(), visit: visitCard }))
      .describe('Who handed in a car that is here under this number, without being its customer.'),
  })
  .meta({ id: 'Caller' });

export const noteCallBody = z.object({
  workshopId: id,
  number: number.nullable().optional(),
  customerId: id.nullable().optional(),
  vehicleId: id.nullable().optional(),
  visitId: id.nullable().optional(),
  purpose: z.enum(callPurposes).nullable().optional(),
  outcome: z.enum(callOutcomes).meta({ examples: ['answered'] }),
  note: longText.nullable().optional(),
  transferredTo: id.nullable().optional(),
  callBackDueAt: instant.nullable().optional(),
});
export const callParams = z.object({ callId: id });
export const callBackBody = z.object({ note: longText.nullable().optional() });

export const call = z
  .object({
    id,
    number: z.string().nullable(),
    customer: named.nullable(),
    plate: plate.nullable(),
    visitId: id.nullable(),
    purpose: z.enum(callPurposes).nullable(),
    outcome: z.enum(callOutcomes),
    note: z.string().nullable(),
    transferredTo: named.nullable(),
    callBackDueAt: instant.nullable(),
    calledBackAt: instant.nullable(),
    callBackNote: z.string().nullable(),
    late: z.boolean().describe('The call back was promised for earlier, and is still due or came late.'),
    calledAt: instant,
    takenByName: z.string().nullable(),
  })
  .meta({ id: 'PhoneCall' });
export const callNoted = z.object({ id, calledAt: instant, callBackDueAt: instant.nullable() });
export const calledBack = z.object({ id, calledBackAt: instant, late: z.boolean() });

export const callsQuery = pageQuery.extend({
  workshopId: id,
  show: z.enum(['all', 'due', 'missed']).default('all'),
});
export const calls = pageOf(call)
  .extend({
    counts: z
      .object({
        today: z.number().int(),
        missedToday: z.number().int(),
        due: z.number().int(),
        late: z.number().int(),
        lateToday: z.number().int().describe('Called back today, later than promised.'),
      })
      .describe('Of the whole workshop.'),
  })
  .meta({ id: 'PhoneCalls' });
