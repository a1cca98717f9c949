import { z } from 'zod';
import { day, id, instant, pageQuery, shortText, version } from '#platform/api/fields.ts';
import { bodies, energies, odometerReasons } from '../rules/index.ts';
import {
  archived,
  archivedAt,
  named,
  outOfUse,
  plate,
  plateTyped,
  searched,
  warning,
  writtenDownAt,
} from './fields.ts';
import { pastVisit } from './past-visit.ts';

export const odometerUnit = z.enum(['km', 'mi']);
/** What an odometer shows, in whole units. */
export const odometer = z
  .number()
  .int()
  .min(0)
  .max(9_999_999)
  .meta({ examples: [45_210] });

/** Null while it still holds. */
const until = instant.nullable().meta({ examples: [null] });
const registeredOn = day.nullable().meta({ examples: ['2024-03-15'] });
const warrantyEndsOn = day.nullable().meta({ examples: ['2027-03-14'] });
const warrantyEndsOdometer = odometer.nullable().meta({ examples: [60_000] });

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
  archivedAt,
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
    firstRegisteredOn: registeredOn,
    warrantyStartsOn: registeredOn,
    warrantyEndsOn,
    warrantyEndsOdometer,
    createdAt: instant,
    plates: z.array(
      z.object({ text: plate.shape.text, country: plate.shape.country, seenFrom: instant, seenTo: until }),
    ),
    owners: z.array(z.object({ owner: named.nullable(), ownedFrom: instant, ownedTo: until })),
    readings: z.array(odometerReading).describe('The newest twenty.'),
    lastVisits: z.array(pastVisit),
    openVisitId: id.nullable().describe('The stay it is on now, in a workshop of the caller.'),
    warnings: z.array(warning).describe('What is unusual about VIN or plate.'),
  })
  .meta({ id: 'VehicleFile' });

export const vehicleQuery = pageQuery.extend({ q: searched.optional(), outOfUse });
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
  colour: shortText
    .nullable()
    .optional()
    .meta({ examples: ['白'] }),
  engineNumber: shortText
    .nullable()
    .optional()
    .meta({ examples: ['8AR-FTS 0123456'] }),
  energy: z.enum(energies).nullable().optional(),
  body: z.enum(bodies).nullable().optional(),
  firstRegisteredOn: registeredOn.optional(),
  warrantyStartsOn: registeredOn.optional(),
  warrantyEndsOn: warrantyEndsOn.optional(),
  warrantyEndsOdometer: warrantyEndsOdometer.optional(),
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
        normalized: z.string().meta({ examples: ['LSVAA4182E2123456'] }),
        problem: warning
          .nullable()
          .describe('Why it is no VIN.')
          .meta({ examples: [null] }),
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
        modelYear: z
          .number()
          .int()
          .nullable()
          .meta({ examples: [2014] }),
        modelYearIsCertain: z.boolean(),
      })
      .nullable(),
    plate: z
      .object({
        valid: z.boolean(),
        text: plate.shape.text,
        normalized: z.string().meta({ examples: ['京A12345'] }),
        country: plate.shape.country,
        kind: plate.shape.kind,
        problem: warning.nullable().meta({ examples: [null] }),
        warnings: z.array(warning),
      })
      .nullable(),
    vehicle: vehicleCard.nullable().describe('The car that is known by this VIN, else by this plate.'),
    matchedBy: z.enum(['vin', 'plate']).nullable(),
  })
  .meta({ id: 'VehicleIdentity' });
