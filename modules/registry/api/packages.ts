import { z } from 'zod';
import { amount, id, pageQuery, quantityMilli, seconds, shortText, version } from '#platform/api/fields.ts';
import { archived, archivedAt, names, searched } from './fields.ts';

const year = z.number().int().min(1900).max(2200);

export const packageModel = z.object({
  make: shortText.meta({ examples: ['Toyota'] }),
  model: shortText
    .nullable()
    .describe('Null: every model of the make.')
    .meta({ examples: ['Corolla'] }),
  yearFrom: year.nullable().meta({ examples: [2015] }),
  yearTo: year.nullable().meta({ examples: [null] }),
});

const line = {
  kind: z.enum(['labor', 'part', 'sublet', 'fee']),
  opCodeId: id.nullable(),
  partId: id.nullable(),
  name: shortText.nullable().describe('Only where neither operation nor part names it.'),
  hoursSeconds: seconds.multipleOf(360).nullable().describe('The flat-rate time of the car when null.'),
  quantityMilli: quantityMilli.nullable(),
  fixedMinor: amount.nullable().describe('A price for the whole line instead of the list’s.'),
};
export const packageLineInput = z.object(line).partial().required({ kind: true });
export const packageLine = z
  .object({ ...line, code: z.string().nullable(), names: names.nullable() })
  .meta({ id: 'PackageLine' });

const sold = {
  code: z
    .string()
    .trim()
    .min(1)
    .max(40)
    .meta({ examples: ['SVC-B'] }),
  names,
  fixedMinor: amount.nullable().describe('For the whole package; what its lines cost by the list when null.'),
  everyDistance: z
    .number()
    .int()
    .min(1)
    .max(1_000_000)
    .nullable()
    .meta({ examples: [20_000] }),
  distanceUnit: z.enum(['km', 'mi']),
  everyMonths: z
    .number()
    .int()
    .min(1)
    .max(240)
    .nullable()
    .meta({ examples: [12] }),
  published: z.boolean().describe('Shown on the published price list.'),
};

export const servicePackage = z
  .object({
    id,
    version,
    workshopId: id,
    ...sold,
    models: z.array(packageModel).describe('None: for every car.'),
    lines: z.array(packageLine),
    archivedAt,
  })
  .meta({ id: 'ServicePackage' });

export const packageQuery = pageQuery.extend({ q: searched.optional() });
export const packageParams = z.object({ packageId: id });
const models = z.array(packageModel.partial().required({ make: true })).max(200);
const lines = z.array(packageLineInput).min(1).max(60);
export const addPackageBody = z.object({
  code: sold.code,
  names,
  fixedMinor: sold.fixedMinor.optional(),
  everyDistance: sold.everyDistance.optional(),
  distanceUnit: sold.distanceUnit.optional(),
  everyMonths: sold.everyMonths.optional(),
  published: sold.published.optional(),
  models: models.default([]),
  lines,
});
export const changePackageBody = addPackageBody
  .extend({ models })
  .partial()
  .extend({ archived: archived.optional() });
