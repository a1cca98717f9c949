import { z } from 'zod';
import { odometer, warning } from '#modules/registry/api/index.ts';
import { odometerReasons } from '#modules/registry/rules/index.ts';
import { visitStep, warningLamps } from '#modules/repair-orders/api/index.ts';

/** The car as it came: what the dashboard shows, and whether damage was looked for and not found. */
export const noteConditionBody = z.object({
  odometer,
  odometerReason: z
    .enum(odometerReasons)
    .nullable()
    .optional()
    .describe('Needed when it shows less than the last time.')
    .meta({ examples: ['cluster-change'] }),
  fuelPercent: z
    .number()
    .int()
    .min(0)
    .max(100)
    .nullable()
    .optional()
    .describe('Fuel or charge.')
    .meta({ examples: [40] }),
  warningLamps: z.array(z.enum(warningLamps)).max(warningLamps.length).default([]),
  noDamageSeen: z.boolean().nullable().optional(),
});

export const conditionNoted = visitStep
  .extend({ warnings: z.array(warning).describe('What is unusual about the reading.') })
  .meta({ id: 'ConditionNoted' });
