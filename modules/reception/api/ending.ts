import { z } from 'zod';
import { leaveKinds } from '#modules/repair-orders/api/index.ts';
import { amount, day, longText, shortText } from '#platform/api/fields.ts';
import { followUpReasons } from '../rules/index.ts';
import { wishBody } from './wishes.ts';

/** How a visit ends without repair, what it costs, and what comes after. */
export const leaveUnrepairedBody = z.object({
  kind: z.enum(leaveKinds),
  reason: longText.meta({ examples: ['客户考虑后再决定'] }),
  fee: z
    .object({ name: shortText.meta({ examples: ['诊断费'] }), totalMinor: amount.min(1) })
    .nullable()
    .optional()
    .describe('With tax; nothing to pay when left out.'),
  followUp: z
    .object({
      reason: z.enum(followUpReasons).meta({ examples: ['declined-estimate'] }),
      dueOn: day.optional().describe('By the service standard when left out.'),
    })
    .nullable()
    .optional()
    .describe(
      'Whether and why to call afterwards; by how the visit ends when left out, null for not at all.',
    ),
  wish: wishBody.nullable().optional().describe('When they want to come again.'),
});

export const cancelVisitBody = z.object({ reason: longText.meta({ examples: ['车牌录入错误'] }) });
