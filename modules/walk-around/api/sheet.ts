import { z } from 'zod';
import { bodies } from '#modules/registry/rules/index.ts';
import { belonging, damageMark } from '#modules/repair-orders/api/index.ts';
import { allowedAction, id, instant, version } from '#platform/api/fields.ts';
import { driveSides, grades, stations } from '../rules/index.ts';
import { earlierRepair, paper, pointResult, stationSeen } from './around.ts';
import { recommendation } from './recommendations.ts';
import { measure, point } from './template.ts';

const reading = z.number().int().nullable();
const unit = z.enum(['km', 'mi']);

/** Everything the tablet needs around the car, so that it can go on without network once it has it. */
export const walkAround = z
  .object({
    visitId: id,
    workshopId: id,
    version: version.describe('Of the visit.'),
    serverNow: instant.describe('The clock of the house: a tablet holds its own against it.'),
    arrivedAt: instant,
    car: z.object({
      vehicleId: id,
      plate: z.object({ text: z.string(), country: z.string(), kind: z.string().nullable() }).nullable(),
      make: z.string().nullable(),
      model: z.string().nullable(),
      modelYear: reading,
      body: z.enum(bodies).nullable(),
      driveSide: z.enum(driveSides),
    }),
    customerName: z.string().nullable(),
    declineRisk: z
      .object({ version: z.int(), text: z.string(), locale: z.string() })
      .describe(
        'A32: what declining a red finding means, in the words in force and the customer’s language.',
      ),
    allowedActions: z.array(allowedAction),
    templateVersion: version,
    points: z.array(point.extend({ measure: measure.omit({ perModel: true }).nullable() })),
    route: z.array(z.enum(stations)),
    stations: z.array(stationSeen),
    results: z.array(pointResult),
    previous: z
      .object({
        visitId: id,
        at: instant,
        odometer: reading,
        results: z.array(
          z.object({ point: z.string(), grade: z.enum(grades), valueMilli: reading, seenAt: instant }),
        ),
        marks: z.array(
          damageMark.extend({
            verdict: z.enum(['still-there', 'gone']).nullable(),
            newMarkId: id.nullable(),
          }),
        ),
      })
      .nullable(),
    damageMarks: z.array(damageMark),
    condition: z.object({
      odometer: reading,
      odometerUnit: unit,
      lastOdometer: reading,
      fuelPercent: reading,
      warningLamps: z.array(z.string()),
      noDamageSeen: z.boolean().nullable(),
      notedAt: instant.nullable(),
      protectedAt: instant.nullable(),
    }),
    key: z.object({ tag: z.string().nullable(), place: z.string().nullable() }),
    storageBox: z.string().nullable(),
    belongings: z.array(belonging),
    papers: z.array(paper),
    belongingsSignature: z.object({ signerName: z.string(), signedAt: instant }).nullable(),
    earlierRepair: earlierRepair.nullable(),
    recommendations: z.array(recommendation),
    declinedBefore: z.array(recommendation),
    order: z.object({ id, state: z.string() }).nullable(),
    currency: z.string(),
  })
  .meta({ id: 'WalkAround' });
