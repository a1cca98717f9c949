import { z } from 'zod';
import { plate } from '#modules/registry/api/index.ts';
import { id, instant, version } from '#platform/api/fields.ts';
import { inspectedJob, openConcern } from './inspection.ts';

export const inspectionQueueQuery = z.object({ workshopId: id });

/** A car whose work is done, with all the inspector asks about. */
export const waitingCar = z
  .object({
    repairOrderId: id,
    version,
    orderNumber: z.string().meta({ examples: ['RO2026-000123'] }),
    visitId: id,
    vehicleId: id,
    plate: plate.nullable(),
    make: z
      .string()
      .nullable()
      .meta({ examples: ['Toyota'] }),
    model: z
      .string()
      .nullable()
      .meta({ examples: ['Corolla'] }),
    keyTag: z
      .string()
      .nullable()
      .meta({ examples: ['12'] }),
    promisedAt: instant.nullable(),
    workFinishedAt: instant.nullable(),
    workedOnIt: z.boolean().describe('Whoever asks clocked on this car and may not inspect it.'),
    jobs: z.array(inspectedJob),
    concerns: z.array(openConcern),
  })
  .meta({ id: 'CarToInspect' });
export type WaitingCar = z.infer<typeof waitingCar>;

export const inspectionQueue = z
  .object({ items: z.array(waitingCar).describe('The nearest promise first.') })
  .meta({ id: 'InspectionQueue' });
