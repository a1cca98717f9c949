import { z } from 'zod';
import { odometer } from '#modules/registry/api/index.ts';
import { odometerReasons } from '#modules/registry/rules/index.ts';
import { id, instant, longText, shortText, version } from '#platform/api/fields.ts';
import { deliveryChecks, identityKinds } from '../rules/index.ts';

export const orderParams = z.object({ repairOrderId: id });
export const visitParams = z.object({ visitId: id });

const check = z.object({
  key: z.enum(deliveryChecks).meta({ examples: ['work-explained'] }),
  done: z.boolean(),
  note: longText
    .nullable()
    .optional()
    .describe('Why it was left out, or what the customer said and was told.'),
});

/** DLVR-3 the copy is lost: why, and by which document and number who fetches the car is known. */
const identified = z.object({
  reason: longText.meta({ examples: ['客户把委托书落在家里'] }),
  phone: z
    .string()
    .trim()
    .min(3)
    .max(40)
    .meta({ examples: ['13800000002'] }),
  identityKind: z.enum(identityKinds).meta({ examples: ['id-card'] }),
  identityEnding: z
    .string()
    .trim()
    .toUpperCase()
    .max(4)
    .describe('The last four signs of the document that was looked at.')
    .meta({ examples: ['123X'] }),
});

/** The car is handed back: the pick-up copy comes back, all is gone through together, then signed. */
export const deliverBody = z.object({
  copy: z
    .string()
    .trim()
    .min(1)
    .max(80)
    .optional()
    .describe('The code of the customer’s pick-up copy, or what its QR code says.')
    .meta({ examples: ['402817'] }),
  identified: identified.optional().describe('Instead of the copy, when it is lost.'),
  receiverName: shortText.meta({ examples: ['张三'] }),
  signature: z
    .string()
    .describe('Drawn on the screen: a PNG as data URL.')
    .meta({ examples: ['data:image/png;base64,iVBORw0KGgo='] }),
  checks: z.array(check).max(40),
  otherAdvisorReason: longText
    .nullable()
    .optional()
    .describe('Needed when somebody else than the receiving advisor hands the car over.'),
  odometer: odometer.optional().describe('Read with the customer; needed where it was read at reception.'),
  odometerReason: z.enum(odometerReasons).optional().describe('When it shows less than it did.'),
  odometerExplanation: longText
    .nullable()
    .optional()
    .describe('What the car was driven for, when it was further than a road test may take.'),
  fuelPercent: z.number().int().min(0).max(100).nullable().optional(),
});

export const delivered = z
  .object({ id, visitId: id, state: z.string(), version, deliveryId: id, documentId: id })
  .meta({ id: 'Delivered' });

/** The list for the hand-over to the customer, and what was signed on it. */
export const deliverySheet = z
  .object({
    checks: z.array(z.object({ key: z.enum(deliveryChecks), indispensable: z.boolean() })),
    receivingAdvisor: z.object({ id, name: z.string() }).nullable(),
    isReceivingAdvisor: z.boolean(),
    hasCopy: z.boolean().describe('Whether a pick-up copy was ever given to the customer.'),
    delivered: z
      .object({
        receiverName: z.string(),
        checks: z.array(check),
        otherAdvisorReason: z.string().nullable(),
        copyReturned: z.boolean().nullable().describe('Null on deliveries older than this question.'),
        noCopyReason: z.string().nullable(),
        receiverPhone: z.string().nullable().describe('Null also for callers who may not see customers.'),
        identityKind: z.enum(identityKinds).nullable(),
        identityEnding: z.string().nullable().describe('Null also for callers who may not see customers.'),
        deliveredAt: instant,
        deliveredByName: z.string().nullable(),
        documentId: id.nullable(),
      })
      .nullable(),
  })
  .meta({ id: 'DeliverySheet' });

const thing = z
  .object({
    id,
    kind: z.enum(['belonging', 'paper']),
    name: z.string(),
    quantity: z.number().int(),
    returnedAt: instant.nullable(),
    unreturnedReason: z.string().nullable().describe('Why it does not go back with the car.'),
  })
  .meta({ id: 'ThingGivenBack' });

const percent = z.number().int().nullable();

/** The car as it came beside the car as it goes, and everything the customer left with it. */
export const giveBack = z
  .object({
    visitId: id,
    received: z.object({
      odometer: z.number().int().nullable(),
      unit: z.enum(['km', 'mi']),
      fuelPercent: percent,
    }),
    returned: z
      .object({
        odometer: z.number().int(),
        fuelPercent: percent,
        drivenKm: z.number().int(),
        explanation: z.string().nullable(),
      })
      .nullable(),
    roadTestKm: z.number().int().describe('What a road test may take, by the service standard of the visit.'),
    roadTestedKm: z.number().int().describe('What inspectors wrote down of their road tests.'),
    things: z.array(thing),
    redAdvice: z
      .array(z.string())
      .describe('Red findings nobody signed for, excused or repaired: they hold the car.'),
  })
  .meta({ id: 'GiveBack' });

export const thingParams = z.object({ visitId: id, thingId: id });
export const explainUnreturnedBody = z.object({
  reason: longText.meta({ examples: ['客户已于午间自行取走'] }),
});
export const unreturnedExplained = z
  .object({ id, visitId: id, reason: z.string() })
  .meta({ id: 'UnreturnedExplained' });

export const recordExitBody = z.object({
  code: z
    .string()
    .regex(/^\d{6}$/)
    .meta({ examples: ['402817'] }),
  odometer: odometer.optional(),
  odometerReason: z.enum(odometerReasons).optional().describe('When it shows less than it did.'),
});

export const exited = z
  .object({ id, visitId: id, state: z.string(), version, exitedAt: instant })
  .meta({ id: 'Exited' });
