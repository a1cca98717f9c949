import { z } from 'zod';
import { id, instant, longText, version } from '#platform/api/fields.ts';
import { defaultServiceStandard } from '../rules/index.ts';
import { named } from './fields.ts';

/** Every parameter by name, as whole numbers in its own unit. */
export const parameters = z
  .record(z.string(), z.number().int())
  .meta({ examples: [{ ...defaultServiceStandard }] });

export const serviceStandardVersion = z
  .object({
    version,
    parameters,
    validFrom: instant,
    createdBy: named.nullable(),
    note: z.string().nullable(),
  })
  .meta({ id: 'ServiceStandardVersion' });

export const serviceStandard = z
  .object({
    workshopId: id,
    version,
    current: serviceStandardVersion,
    versions: z.array(serviceStandardVersion).describe('Newest first.'),
  })
  .meta({ id: 'ServiceStandard' });

export const changeServiceStandardBody = z.object({
  parameters: z
    .record(z.string().max(60), z.number())
    .describe('Those that change; the others stay.')
    .meta({ examples: [{ receptionWaitMinutes: 8 }] }),
  note: longText
    .nullable()
    .optional()
    .meta({ examples: ['晨会决定'] }),
});
