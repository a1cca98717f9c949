import { z } from 'zod';
import { damageKinds, damageSeverities, damageViews } from '#modules/repair-orders/api/index.ts';
import { id, longText } from '#platform/api/fields.ts';

export const damageMarkParams = z.object({ damageMarkId: id });

const share = z
  .number()
  .int()
  .min(0)
  .max(10_000)
  .meta({ examples: [3_400] });

/** Damage tapped on the picture of the car, in ten-thousandths from its left and top. */
export const markDamageBody = z.object({
  view: z.enum(damageViews),
  xBp: share,
  yBp: share,
  kind: z.enum(damageKinds),
  severity: z.enum(damageSeverities).default('light'),
  note: longText.nullable().optional(),
  fileIds: z.array(id).max(20).default([]).describe('Photos, uploaded before.'),
});
