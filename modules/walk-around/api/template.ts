import { z } from 'zod';
import { id, instant, longText, shortText, version } from '#platform/api/fields.ts';
import { stations, units } from '../rules/index.ts';

const limit = z.number().int().min(-1_000_000_000).max(1_000_000_000);

export const words = z.object({ 'zh-CN': shortText, en: shortText, es: shortText }).meta({
  id: 'WordsInThreeLanguages',
  examples: [{ 'zh-CN': '左前轮花纹', en: 'Left front tread', es: 'Dibujo delantero izquierdo' }],
});

const limits = z.object({ amberAt: limit, redAt: limit });

export const measure = limits.extend({
  unit: z.enum(units),
  worse: z.enum(['below', 'above']),
  perModel: z
    .array(limits.extend({ make: shortText, model: shortText.nullable().default(null) }))
    .max(200)
    .default([]),
});

/** One thing to look at, measured where it has a measure; limits in thousandths of the unit. */
export const point = z
  .object({
    key: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]{0,59}$/)
      .meta({ examples: ['tread-left-front'] }),
    station: z.enum(stations),
    names: words,
    measure: measure.nullable(),
    opCode: z.string().trim().min(1).max(40).nullable().describe('The operation that mends it, by its code.'),
  })
  .meta({ id: 'InspectionPoint' });

export const templateVersion = z
  .object({
    version,
    validFrom: instant.nullable().describe('Null for the version built into the product.'),
    createdBy: z.object({ id, name: z.string() }).nullable(),
    note: z.string().nullable(),
    points: z.array(point),
  })
  .meta({ id: 'InspectionTemplate' });

export const templateFile = z
  .object({ workshopId: id, version, current: templateVersion, versions: z.array(templateVersion) })
  .meta({ id: 'InspectionTemplates' });

export const templateParams = z.object({ workshopId: id });

export const changeTemplateBody = z.object({
  points: z.array(point).min(1).max(300),
  note: longText.nullable().optional(),
});
