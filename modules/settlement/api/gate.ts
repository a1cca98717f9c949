import { z } from 'zod';
import { plate } from '#modules/registry/api/index.ts';
import { allowedAction, amount, day, id, instant, signedAmount } from '#platform/api/fields.ts';
import { gatePassGrounds, paymentMethods } from '../rules/index.ts';

export const gateQuery = z.object({ workshopId: id });

const carAtGate = z
  .object({
    visitId: id,
    plate: plate.nullable(),
    make: z
      .string()
      .nullable()
      .meta({ examples: ['Toyota'] }),
    model: z
      .string()
      .nullable()
      .meta({ examples: ['Corolla'] }),
    arrivedAt: instant,
    greetedAt: instant.nullable(),
    gatePassAt: instant.nullable(),
  })
  .meta({ id: 'CarAtGate' });

/** A car that said it would come today. */
const expectedCar = z
  .object({
    vehicleId: id,
    plate: plate.nullable(),
    make: z.string().nullable(),
    model: z.string().nullable(),
    at: instant.nullable().describe('Null when only the day is known.'),
  })
  .meta({ id: 'ExpectedCar' });

/** The guard's screen: who is expected, who is inside, who may leave. */
export const gate = z
  .object({
    expected: z.array(expectedCar).describe('Said they would come today and are not here yet.'),
    inside: z.array(carAtGate),
    leaving: z.array(carAtGate),
  })
  .meta({ id: 'Gate' });

export const gatePassParams = z.object({ code: z.string().regex(/^\d{6}$/) });

/** A pass as the guard checks it: whether it is good, for which car, and what still holds the car. */
export const gatePassCheck = z
  .object({
    number: z.string().meta({ examples: ['GP2026-000087'] }),
    state: z.enum(['valid', 'used', 'voided']),
    ground: z.enum(gatePassGrounds),
    issuedAt: instant,
    usedAt: instant.nullable(),
    voidedAt: instant.nullable(),
    car: carAtGate,
    exit: allowedAction.nullable().describe('Null when the pass is used or void.'),
  })
  .meta({ id: 'GatePassCheck' });

export const tillQuery = z.object({ workshopId: id, on: day.optional() });

/** The day's money by method, to hold against the drawer. */
export const till = z
  .object({
    on: day,
    currency: z.string().meta({ examples: ['CNY'] }),
    methods: z.array(
      z.object({
        method: z.enum(paymentMethods),
        receivedMinor: amount,
        reversedMinor: amount,
        totalMinor: signedAmount,
        payments: z.number().int().min(0),
      }),
    ),
    payments: z.array(
      z.object({
        id,
        visitId: id,
        settlementId: id.nullable().describe('Null for a deposit taken or given back.'),
        number: z.string(),
        settlementNumber: z.string().nullable(),
        method: z.enum(paymentMethods),
        amountMinor: signedAmount,
        receivedAt: instant,
        receivedByName: z.string().nullable(),
        plate: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'Till' });
