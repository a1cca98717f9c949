import { z } from 'zod';
import { repairOrderStates } from '#modules/repair-orders/rules/index.ts';
import { allowedAction, id, instant, longText, version } from '#platform/api/fields.ts';
import { handOverCheckKeys } from '../rules/index.ts';

const key = z.enum(handOverCheckKeys);

export const handOverAnswer = z.object({
  key,
  ok: z.boolean(),
  note: longText.nullable().optional().describe('Needed when it is not good.'),
});
export const handOverBody = z.object({
  checks: z.array(handOverAnswer).max(50),
  note: longText.nullable().optional(),
});

/** Where the order stands once the car is back at the desk. */
export const handedOver = z
  .object({
    id,
    visitId: id,
    state: z.enum(repairOrderStates).meta({ examples: ['handed-over'] }),
    version,
    handOverId: id,
  })
  .meta({ id: 'HandedOver' });

/** A hand-over as it was signed off: never changed. */
export const handOver = z
  .object({
    id,
    repairOrderId: id,
    checks: z.array(handOverAnswer),
    note: z.string().nullable(),
    handedOverAt: instant,
    handedOverBy: id,
    handedOverByName: z.string().meta({ examples: ['赵磊'] }),
  })
  .meta({ id: 'HandOver' });
export type HandOver = z.infer<typeof handOver>;

/** HAND-1: the list to fill in, with what the house knows already. */
export const handOverSheet = z
  .object({
    repairOrderId: id,
    version,
    state: z.enum(repairOrderStates),
    checks: z.array(
      z.object({
        key,
        blocks: z.boolean().describe('Must be good before the car goes back to the desk.'),
        cannotBeGood: z
          .object({ code: z.string(), detail: z.string() })
          .nullable()
          .describe('What the house knows against a tick.'),
      }),
    ),
    promisedAt: instant.nullable(),
    wash: z.boolean().nullable(),
    keepOldParts: z.boolean().nullable(),
    damageMarks: z.number().int().min(0).describe('Seen when the car came.'),
    partsNotIssued: z.array(z.object({ lineId: id, name: z.string(), missingMilli: z.number().int() })),
    allowedActions: z.array(allowedAction),
  })
  .meta({ id: 'HandOverSheet' });
