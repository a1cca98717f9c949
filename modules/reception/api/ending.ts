import { z } from 'zod';
import { leaveKinds } from '#modules/repair-orders/api/index.ts';
import { amount, longText, shortText } from '#platform/api/fields.ts';

/** How a visit ends without repair, and what it costs. */
export const leaveUnrepairedBody = z.object({
  kind: z.enum(leaveKinds),
  reason: longText.meta({ examples: ['客户考虑后再决定'] }),
  fee: z
    .object({ name: shortText.meta({ examples: ['诊断费'] }), totalMinor: amount.min(1) })
    .nullable()
    .optional()
    .describe('With tax; nothing to pay when left out.'),
});

export const cancelVisitBody = z.object({ reason: longText.meta({ examples: ['车牌录入错误'] }) });
