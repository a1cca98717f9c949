import { z } from 'zod';
import { id, instant } from '#platform/api/fields.ts';
import { plate } from './fields.ts';

/** An earlier stay, as a line in the file of the car or of the customer. */
export const pastVisit = z
  .object({
    id,
    workshopId: id,
    state: z.string().meta({ examples: ['closed'] }),
    arrivedAt: instant,
    exitedAt: instant.nullable(),
    vehicleId: id,
    plate: plate.nullable(),
    odometer: z
      .number()
      .int()
      .nullable()
      .meta({ examples: [45_210] }),
    orderId: id.nullable(),
    orderNumber: z
      .string()
      .nullable()
      .meta({ examples: ['RO2026-000123'] }),
    jobs: z.array(z.string()).meta({ examples: [['更换前制动片']] }),
  })
  .meta({ id: 'PastVisit' });
