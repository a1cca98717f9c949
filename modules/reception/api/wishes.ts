import { z } from 'zod';
import { named, plate } from '#modules/registry/api/index.ts';
import { day, id, instant, longText, timeOfDay, version } from '#platform/api/fields.ts';

export const wishParams = z.object({ wishId: id });
export const wishQuery = z.object({ workshopId: id });

const wanted = {
  wantedOn: day,
  wantedTime: timeOfDay.nullable().optional(),
  purpose: longText.meta({ examples: ['更换前制动片'] }),
};

/** RECV-3: when the customer wants to come again, and what for. */
export const wishBody = z.object(wanted);
export const noteWishBody = z.object({
  workshopId: id,
  vehicleId: id,
  customerId: id.nullable().optional(),
  visitId: id.nullable().optional(),
  ...wanted,
});

export const wish = z
  .object({
    id,
    version,
    vehicleId: id,
    visitId: id.nullable(),
    plate: plate.nullable(),
    make: z.string().nullable(),
    model: z.string().nullable(),
    customer: named
      .extend({ phone: z.string().nullable() })
      .nullable()
      .describe('Null for callers who may not see customers.'),
    wantedOn: day,
    wantedTime: timeOfDay.nullable(),
    purpose: z.string(),
    notedAt: instant,
  })
  .meta({ id: 'AppointmentWish' });
export const wishes = z.object({ items: z.array(wish) }).meta({ id: 'AppointmentWishes' });

/** A time is agreed, or the wish is given up with a note why. */
export const settleWishBody = z.object({
  agreedAt: instant.nullable().optional(),
  note: longText
    .nullable()
    .optional()
    .meta({ examples: ['客户改去别店'] }),
});
export const wishNoted = z.object({ id, workshopId: id, version });
export const wishSettled = z.object({ id, handledAt: instant, agreedAt: instant.nullable() });
