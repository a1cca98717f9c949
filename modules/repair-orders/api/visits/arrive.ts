import { z } from 'zod';
import { plateTyped } from '#modules/registry/api/index.ts';
import { id, shortText, version } from '#platform/api/fields.ts';
import { visitStates } from '../../rules/index.ts';

export const arrivalChannels = ['gate', 'desk'] as const;

/** Who hands the car in, where that is not the customer. */
export const dropOff = z.object({
  name: shortText
    .nullable()
    .optional()
    .meta({ examples: ['李明'] }),
  phone: z
    .string()
    .trim()
    .min(3)
    .max(40)
    .nullable()
    .optional()
    .meta({ examples: ['13800000002'] }),
  isOwner: z.boolean().nullable().optional(),
  limitMinor: z
    .number()
    .int()
    .min(0)
    .max(1_000_000_000_000)
    .nullable()
    .optional()
    .describe(
      'Up to this they may agree to the customer’s share; the lower of this and the customer’s file counts.',
    ),
});

/** A car comes in: by its id, or by its plate alone when nobody knows it yet. */
export const arriveBody = z.object({
  workshopId: id,
  vehicleId: id.optional(),
  plate: plateTyped.optional(),
  channel: z.enum(arrivalChannels),
  customerId: id.nullable().optional().describe('The owner of the car when left out.'),
  dropOff: dropOff.optional(),
});

/** Where a visit stands after a step, with the version to name in the next edit. */
export const visitStep = z
  .object({ id, visitId: id, state: z.enum(visitStates).meta({ examples: ['in-house'] }), version })
  .meta({ id: 'VisitStep' });

export const arrived = visitStep
  .extend({ vehicleId: id, firstVisit: z.boolean().describe('A customer or car never seen before.') })
  .meta({ id: 'Arrived' });
