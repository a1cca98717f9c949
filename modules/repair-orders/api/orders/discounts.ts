import { z } from 'zod';
import { named, plate } from '#modules/registry/api/index.ts';
import { amount, basisPoints, id, instant, longText, version } from '#platform/api/fields.ts';

export const discountRequestStates = ['asked', 'granted', 'declined', 'withdrawn'] as const;

/** A discount above the authority of who asks for it. */
export const discountRequest = z
  .object({
    id,
    version,
    visitId: id,
    repairOrderId: id,
    orderNumber: z.string().meta({ examples: ['RO2026-000123'] }),
    plate: plate.nullable(),
    lineId: id,
    lineName: z.string(),
    discountBp: basisPoints.nullable(),
    discountMinor: amount.nullable(),
    offMinor: amount.describe('What it comes to.'),
    grossMinor: amount.describe('Of this price.'),
    currency: z.string().meta({ examples: ['CNY'] }),
    reason: z.string(),
    state: z.enum(discountRequestStates),
    askedAt: instant,
    askedBy: named.nullable(),
    decidedAt: instant.nullable(),
    decidedBy: named.nullable(),
    decidedReason: z.string().nullable(),
    mayDecide: z.boolean().describe('The one who looks may grant it.'),
  })
  .meta({ id: 'DiscountRequest' });
export const discountRequests = z.object({ items: z.array(discountRequest) });
export const discountRequestQuery = z.object({ workshopId: id });
export const discountRequestParams = z.object({ discountRequestId: id });

export const askDiscountBody = z.object({
  discountBp: basisPoints.optional(),
  discountMinor: amount.optional(),
  reason: longText.meta({ examples: ['老客户，第三次来换制动片'] }),
});
export const decideDiscountBody = z.object({
  granted: z.boolean(),
  reason: longText.optional().describe('Needed when it is declined.'),
});
export const discountStep = z
  .object({
    ...{ id, lineId: id, visitId: id, repairOrderId: id },
    state: z.enum(discountRequestStates),
    orderTotalMinor: amount,
  })
  .meta({ id: 'DiscountStep' });
