import { z } from 'zod';
import { day, id, instant, longText, pageQuery, seconds, shortText, version } from '#platform/api/fields.ts';
import { recallKinds, recallStates } from '../rules/index.ts';
import { archived, archivedAt, names, writtenDownAt } from './fields.ts';

const year = z.number().int().min(1900).max(2200);

export const recallModel = z.object({
  model: shortText
    .nullable()
    .describe('Null: every model of the make.')
    .meta({ examples: ['Lavida'] }),
  yearFrom: year.nullable().meta({ examples: [2019] }),
  yearTo: year.nullable().meta({ examples: [2022] }),
});

const told = {
  number: z
    .string()
    .trim()
    .min(1)
    .max(60)
    .describe('As the maker or the authority numbers it.')
    .meta({ examples: ['S2026M0041V'] }),
  kind: z.enum(recallKinds),
  titles: names.meta({
    examples: [{ 'zh-CN': '更换前排安全气囊气体发生器', en: 'Replace front airbag inflator' }],
  }),
  make: shortText.meta({ examples: ['Volkswagen'] }),
  safety: z.boolean().describe('The car should not be driven on without it.'),
  publishedOn: day,
  validUntil: day.nullable().meta({ examples: [null] }),
  opCodeId: id.nullable(),
  packageCode: z
    .string()
    .trim()
    .min(1)
    .max(40)
    .nullable()
    .describe('A package is looked for under this code in the workshop where it is done.')
    .meta({ examples: [null] }),
  hoursSeconds: seconds
    .multipleOf(360)
    .nullable()
    .describe('What the maker pays for; the operation’s own time when null.'),
};

/** One a line, as pasted from the maker or out of a CSV. */
const vinList = z
  .string()
  .max(400_000)
  .meta({ examples: ['LSVAA4182E2123456\nLSVAA4182E2123461'] });

export const recall = z
  .object({
    id,
    version,
    ...told,
    opCode: z.object({ id, code: z.string(), names }).nullable(),
    models: z.array(recallModel),
    vinCount: z.number().int().describe('Above nought the list of VINs alone says which cars are meant.'),
    archivedAt,
  })
  .omit({ opCodeId: true })
  .meta({ id: 'Recall' });

export const recallParams = z.object({ recallId: id });
export const recallQuery = pageQuery.extend({
  show: z
    .enum(['in-force', 'all'])
    .default('in-force')
    .meta({ examples: ['in-force'] }),
});
export const recallVins = z
  .object({ vins: z.array(z.string()).describe('In the order of the alphabet.') })
  .meta({ id: 'RecallVins' });

const models = z.array(recallModel.partial()).max(200);
export const addRecallBody = z.object({
  ...told,
  safety: told.safety.default(false),
  validUntil: told.validUntil.optional(),
  opCodeId: told.opCodeId.optional(),
  packageCode: told.packageCode.optional(),
  hoursSeconds: told.hoursSeconds.optional(),
  models: models.default([]),
  vinList: vinList.optional(),
  workshopId: writtenDownAt,
});
export const changeRecallBody = z
  .object({ ...told, models, vinList: vinList.describe('Replaces the whole list.'), archived })
  .partial()
  .extend({ workshopId: writtenDownAt });

const closing = z.object({
  doneOn: day,
  reason: longText.describe('How it is known.').meta({ examples: ['4S 店系统显示已于 6 月完成'] }),
});
export const recallOfCarParams = z.object({ vehicleId: id, recallId: id });
export const recallDoneBody = closing.extend({ workshopId: writtenDownAt });
export const recallReopenBody = z.object({ reason: longText, workshopId: writtenDownAt });

/** A recall as it stands for one car. */
export const recallOfCar = z
  .object({
    recallId: id,
    number: z.string(),
    kind: z.enum(recallKinds),
    titles: names,
    safety: z.boolean(),
    publishedOn: day,
    validUntil: day.nullable(),
    state: z.enum(recallStates),
    certain: z
      .boolean()
      .describe('False where the car’s VIN or model year must be known to say whether it is meant.'),
    job: z.object({ id, visitId: id }).nullable().describe('The job it is done by, or was.'),
    doneElsewhere: closing.extend({ notedAt: instant, notedByName: z.string().nullable() }).nullable(),
  })
  .meta({ id: 'RecallOfCar' });
export const recallsOfCarQuery = z.object({ workshopId: id });
export const recallsOfCar = z.object({ items: z.array(recallOfCar) }).meta({ id: 'RecallsOfCar' });
export const recallSettled = z.object({ recallId: id, vehicleId: id });
