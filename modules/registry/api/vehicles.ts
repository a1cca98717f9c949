import { z } from 'zod';
import { day, id, instant, pageQuery, shortText, version } from '#platform/api/fields.ts';
import { odometerReasons } from '../rules/index.ts';
import { archived, named, plate, plateTyped, searched, warning, writtenDownAt } from './fields.ts';
import { pastVisit } from './past-visit.ts';

export const energies = ['petrol', 'diesel', 'hybrid', 'plug-in-hybrid', 'electric', 'gas'] as const;
export const bodies = ['sedan', 'suv', 'van', 'pickup'] as const;
export const odometerUnit = z.enum(['km', 'mi']);
/** What an odometer shows, in whole units. */
export const odometer = z
  .number()
  .int()
  .min(0)
  .max(9_999_999)
  .meta({ examples: [45_210] });

const vehicleFields = {
  id,
  version,
  vin: z
    .string()
    .nullable()
    .meta({ examples: ['LSVAA4182E2123456'] }),
  plate: plate.nullable(),
  make: z
    .string()
    .nullable()
    .meta({ examples: ['Toyota'] }),
  model: z
    .string()
    .nullable()
    .meta({ examples: ['Corolla'] }),
  modelYear: z
    .number()
    .int()
    .nullable()
    .meta({ examples: [2019] }),
  colour: z
    .string()
    .nullable()
    .meta({ examples: ['白'] }),
  owner: named.nullable().describe('Null also for callers who may not see customers.'),
  odometer: odometer.nullable(),
  odometerUnit,
  odometerReadAt: instant.nullable(),
  archivedAt: instant.nullable(),
};

export const vehicleCard = z.object(vehicleFields).meta({ id: 'VehicleCard' });

export const odometerReading = z
  .object({
    id,
    value: odometer,
    unit: odometerUnit,
    readAt: instant,
    reason: z.string().nullable(),
    visitId: id.nullable(),
  })
  .meta({ id: 'OdometerReading' });

export const vehicleFile = z
  .object({
    ...vehicleFields,
    engineNumber: z.string().nullable(),
    energy: z.enum(energies).nullable(),
    body: z.enum(bodies).nullable(),
    firstRegisteredOn: day.nullable(),
    warrantyStartsOn: day.nullable(),
    warrantyEndsOn: day.nullable(),
    warrantyEndsOdometer: z
      .number()
      .int()
      .nullable()
      .meta({ examples: [100_000] }),
    createdAt: instant,
    plates: z.array(
      z.object({ text: z.string(), country: z.string(), seenFrom: instant, seenTo: instant.nullable() }),
    ),
    owners: z.array(z.object({ owner: named.nullable(), ownedFrom: instant, ownedTo: instant.nullable() })),
    readings: z.array(odometerReading).describe('The newest twenty.'),
    lastVisits: z.array(pastVisit),
    openVisitId: id.nullable().describe('The stay it is on now, in a workshop of the caller.'),
    warnings: z.array(warning).describe('What is unusual about VIN or plate.'),
  })
  .meta({ id: 'VehicleFile' });

export const vehicleQuery = pageQuery.extend({ q: searched.optional() });
export const vehicleParams = z.object({ vehicleId: id });

const year = z
  .number()
  .int()
  .min(1950)
  .max(2100)
  .meta({ examples: [2019] });
export const vinTyped = z
  .string()
  .trim()
  .min(1)
  .max(40)
  .meta({ examples: ['LSVAA4182E2123456'] });

const described = {
  vin: vinTyped.nullable().optional(),
  plate: plateTyped.nullable().optional(),
  make: shortText
    .nullable()
    .optional()
    .meta({ examples: ['Toyota'] }),
  model: shortText
    .nullable()
    .optional()
    .meta({ examples: ['Corolla'] }),
  modelYear: year.nullable().optional(),
  colour: shortText.nullable().optional(),
  engineNumber: shortText.nullable().optional(),
  energy: z.enum(energies).nullable().optional(),
  body: z.enum(bodies).nullable().optional(),
  firstRegisteredOn: day.nullable().optional(),
  warrantyStartsOn: day.nullable().optional(),
  warrantyEndsOn: day.nullable().optional(),
  warrantyEndsOdometer: odometer.nullable().optional(),
  ownerId: id.nullable().optional(),
  workshopId: writtenDownAt,
};

export const registerVehicleBody = z.object({
  ...described,
  odometer: odometer.optional(),
  odometerUnit: odometerUnit.optional(),
});
export const changeVehicleBody = z.object({ ...described, archived: archived.optional() });

export const readOdometerBody = z.object({
  value: odometer,
  unit: odometerUnit.optional(),
  reason: z
    .enum(odometerReasons)
    .optional()
    .describe('Needed when it shows less than the last time.')
    .meta({ examples: ['cluster-change'] }),
  workshopId: writtenDownAt,
});

export const vehicleIdentityQuery = z.object({
  vin: vinTyped.optional(),
  plate: plateTyped.shape.text.optional(),
  country: plateTyped.shape.country.describe('Of the plate; else that of the workshop.'),
  workshopId: writtenDownAt,
});

export const vehicleIdentity = z
  .object({
    vin: z
      .object({
        valid: z.boolean(),
        normalized: z.string(),
        problem: warning.nullable().describe('Why it is no VIN.'),
        suggestion: z.string().nullable().describe('The VIN that was probably meant.'),
        warnings: z.array(warning),
        make: z
          .string()
          .nullable()
          .meta({ examples: ['SAIC Volkswagen'] }),
        country: z
          .string()
          .nullable()
          .meta({ examples: ['CN'] }),
        modelYear: z.number().int().nullable(),
        modelYearIsCertain: z.boolean(),
      })
      .nullable(),
    plate: z
      .object({
        valid: z.boolean(),
        text: z.string(),
        normalized: z.string(),
        country: z.string(),
        kind: plate.shape.kind,
        problem: warning.nullable(),
        warnings: z.array(warning),
      })
      .nullable(),
    vehicle: vehicleCard.nullable().describe('The car that is known by this VIN, else by this plate.'),
    matchedBy: z.enum(['vin', 'plate']).nullable(),
  })
  .meta({ id: 'VehicleIdentity' });
