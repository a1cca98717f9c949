import { z } from 'zod';
import { plate } from '#modules/registry/api/index.ts';
import { jobStep } from '#modules/repair-orders/api/index.ts';
import { jobStates, repairOrderStates } from '#modules/repair-orders/rules/index.ts';
import { id, instant, seconds, version } from '#platform/api/fields.ts';
import { pauseReasons } from '../rules/index.ts';

export const jobParams = z.object({ jobId: id });
export const lineParams = z.object({ lineId: id });

/** Thousandths of the unit, also none. */
export const milli = z
  .number()
  .int()
  .min(0)
  .meta({ examples: [1_000] });

/** The car a job is done on, as it is named in the shop. */
export const carFields = {
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
  promisedAt: instant.nullable(),
  keyTag: z
    .string()
    .nullable()
    .describe('Of the key that hangs in the cabinet now.')
    .meta({ examples: ['12'] }),
};

export const jobTitle = z.string().meta({ examples: ['更换前制动片'] });
export const personName = z.string().meta({ examples: ['陈波'] });

/** A job as the workshop sees it: the car, the work, who does it, how long it has taken. */
export const jobCardFields = {
  ...carFields,
  id,
  version,
  repairOrderId: id,
  orderNumber: z.string().meta({ examples: ['RO2026-000123'] }),
  position: z.number().int().min(1),
  title: jobTitle,
  state: z.enum(jobStates).meta({ examples: ['assigned'] }),
  vague: z.boolean().describe('Must end with cause and correction.'),
  safety: z.boolean(),
  skill: z
    .string()
    .nullable()
    .meta({ examples: ['chassis'] }),
  plannedSeconds: seconds,
  workedSeconds: seconds.describe('All clockings together, a running one up to now.'),
  technicianId: id.nullable(),
  technicianName: personName.nullable(),
  bayId: id.nullable(),
  bayName: z
    .string()
    .nullable()
    .meta({ examples: ['3'] }),
  plannedFrom: instant.nullable(),
  plannedTo: instant.nullable(),
  runningSince: instant.nullable().describe('Start of the clocking that runs now.'),
  waits: z
    .object({ reason: z.enum(pauseReasons), since: instant, note: z.string().nullable() })
    .nullable()
    .describe('Why a paused job stands still, and since when.'),
  reworks: z.number().int().min(0).describe('How often the inspector sent it back.'),
};
export const jobCard = z.object(jobCardFields).meta({ id: 'JobCard' });
export type JobCard = z.infer<typeof jobCard>;

/** After a step on the clock: also where the order stands, and the time worked so far. */
export const clockStep = jobStep
  .extend({
    orderState: z.enum(repairOrderStates).meta({ examples: ['in-progress'] }),
    workedSeconds: seconds,
  })
  .meta({ id: 'ClockStep' });
