import { z } from 'zod';
import { id, pageQuery, shortText, version } from '#platform/api/fields.ts';
import { payers, repairCategories } from '../rules/index.ts';
import { archived, archivedAt, names, searched, writtenDownAt } from './fields.ts';
import { skill } from './staff.ts';

/** Flat-rate time in seconds, in steps of a tenth of an hour. */
export const standardSeconds = z
  .number()
  .int()
  .min(0)
  .max(3_600_000)
  .multipleOf(360)
  .meta({ examples: [4_320] });

export const opCodeTime = z.object({
  make: shortText.meta({ examples: ['Toyota'] }),
  model: shortText
    .nullable()
    .optional()
    .describe('Null holds for every model of the make.')
    .meta({ examples: ['Corolla'] }),
  standardSeconds,
});

const code = z
  .string()
  .trim()
  .min(1)
  .max(40)
  .meta({ examples: ['BRK-0101'] });

export const opCode = z
  .object({
    id,
    version,
    code,
    names,
    standardSeconds,
    skill: skill.nullable(),
    repairCategory: z.enum(repairCategories),
    defaultPayer: z.enum(payers),
    vague: z
      .boolean()
      .describe('“Check noise”: cause and correction must be written before it can be settled.'),
    times: z.array(opCodeTime).describe('Times that differ by make and model.'),
    archivedAt,
  })
  .meta({ id: 'OpCode' });

export const opCodeQuery = pageQuery.extend({ q: searched.optional() });
export const opCodeParams = z.object({ opCodeId: id });

export const addOpCodeBody = z.object({
  code,
  names,
  standardSeconds,
  skill: skill.nullable().optional(),
  repairCategory: z.enum(repairCategories).optional(),
  defaultPayer: z.enum(payers).optional(),
  vague: z.boolean().optional(),
  times: z.array(opCodeTime).max(500).optional(),
  workshopId: writtenDownAt,
});
export const changeOpCodeBody = addOpCodeBody.partial().extend({ archived: archived.optional() });
