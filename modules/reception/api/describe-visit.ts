import { z } from 'zod';
import { dropOff, purposes } from '#modules/repair-orders/api/index.ts';
import { id } from '#platform/api/fields.ts';

/** Who comes with the car and what for; what is left out stays as it is. Another `advisorId` takes the car over. */
export const describeVisitBody = z.object({
  customerId: id.nullable().optional(),
  dropOff: dropOff.nullable().optional(),
  mainPurpose: z.enum(purposes).nullable().optional(),
  otherPurposes: z.array(z.enum(purposes)).max(purposes.length).optional(),
  advisorId: id.optional(),
});
