import { z } from 'zod';
import { allowedAction, amount, id, instant, longText, signedAmount } from '#platform/api/fields.ts';
import { paymentMethods } from '../rules/index.ts';

const number = z.string().meta({ examples: ['DP2026-000012'] });

export const refundDepositBody = z.object({
  method: z.enum(paymentMethods).meta({ examples: ['cash'] }),
  amountMinor: amount.min(1),
  reference: z.string().trim().max(100).nullable().optional(),
  reason: longText.meta({ examples: ['客户取消维修'] }),
});

/** Money held for a visit until its sheet is settled. */
export const visitDeposit = z
  .object({
    visitId: id,
    repairOrderId: id.nullable(),
    currency: z.string().meta({ examples: ['CNY'] }),
    askedMinor: amount.describe('What the dear parts that must be ordered ask for.'),
    heldMinor: amount.describe('Received, neither on a sheet nor given back.'),
    missingMinor: amount.describe('Asked for and not received yet.'),
    mostMinor: amount.describe('What may still be received: the order costs the customer no more.'),
    refundableMinor: amount.describe('What goes back now by the stated terms.'),
    keptMinor: amount.describe('What stays by the terms, for parts that were ordered and are off.'),
    parts: z.array(
      z.object({
        lineId: id,
        name: z.string(),
        priceMinor: amount,
        askedMinor: amount,
        isOrdered: z.boolean().describe('Ordered on it already: bound until the order ends.'),
      }),
    ),
    entries: z.array(
      z.object({
        id,
        number,
        kind: z.enum(['received', 'refunded', 'credited', 'returned']),
        amountMinor: signedAmount.describe('Negative for what went out of the deposit.'),
        method: z.enum(paymentMethods).nullable(),
        reference: z.string().nullable(),
        reason: z.string().nullable(),
        writtenAt: instant,
        writtenByName: z.string().nullable(),
        documentId: id.nullable().describe('The receipt.'),
      }),
    ),
    allowedActions: z.array(allowedAction),
  })
  .meta({ id: 'VisitDeposit' });

/** A deposit was taken or given back. */
export const depositStep = z
  .object({
    id,
    visitId: id,
    number,
    changeMinor: amount.nullable(),
    heldMinor: amount,
    documentId: id.describe('The receipt.'),
  })
  .meta({ id: 'DepositStep' });
