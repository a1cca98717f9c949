import { z } from 'zod';
import { payers } from '#modules/registry/rules/index.ts';
import { lineKinds } from '#modules/repair-orders/rules/index.ts';
import {
  allowedAction,
  amount,
  basisPoints,
  id,
  instant,
  longText,
  pageOf,
  pageQuery,
  signedAmount,
  version,
} from '#platform/api/fields.ts';
import { gatePassGrounds, paymentMethods } from '../rules/index.ts';

export const settlementParams = z.object({ settlementId: id });
export const paymentParams = z.object({ paymentId: id });
export const orderParams = z.object({ repairOrderId: id });
export const visitParams = z.object({ visitId: id });
export const reasonBody = z.object({ reason: longText.meta({ examples: ['月结客户'] }) });

const payer = z.enum(payers).meta({ examples: ['customer'] });
const number = z.string().meta({ examples: ['ST2026-000123'] });
const amounts = { netMinor: signedAmount, taxMinor: signedAmount, totalMinor: signedAmount };

const sheetLine = z
  .object({
    kind: z.enum(lineKinds),
    code: z.string().nullable(),
    name: z.string().meta({ examples: ['前制动片'] }),
    source: z.string().nullable(),
    hoursSeconds: z.number().int().nullable(),
    rateMinor: z.number().int().nullable(),
    quantityMilli: z.number().int().nullable(),
    unitPriceMinor: z.number().int().nullable(),
    fixedMinor: z.number().int().nullable(),
    taxRateBp: basisPoints,
    discountMinor: signedAmount,
    alsoPaidBy: z.array(payer),
    ...amounts,
  })
  .meta({ id: 'SheetLine' });

/** What one payer owes and for what, as it stood at settlement. */
export const settlementSheet = z
  .object({
    payer,
    jobs: z.array(
      z.object({
        title: z.string(),
        cause: z.string().nullable(),
        correction: z.string().nullable(),
        lines: z.array(sheetLine),
      }),
    ),
    advice: z.array(
      z.object({
        title: z.string(),
        finding: z.string().nullable(),
        reason: z.string().nullable(),
        safety: z.boolean(),
        totalMinor: amount,
      }),
    ),
    discountMinor: signedAmount,
    taxRates: z.array(z.object({ taxRateBp: basisPoints, ...amounts })),
    ...amounts,
  })
  .meta({ id: 'SettlementSheet' });

export const payment = z
  .object({
    id,
    number: z.string().meta({ examples: ['PY2026-000410'] }),
    method: z.enum([...paymentMethods, 'deposit']).meta({ examples: ['wechat-pay'] }),
    amountMinor: signedAmount.describe('Negative for money given back.'),
    tenderedMinor: amount.nullable(),
    changeMinor: amount.nullable(),
    reference: z.string().nullable(),
    reversesId: id.nullable(),
    isReversed: z.boolean(),
    reason: z.string().nullable(),
    receivedAt: instant,
    receivedByName: z
      .string()
      .nullable()
      .meta({ examples: ['郑燕'] }),
    allowedActions: z.array(allowedAction),
  })
  .meta({ id: 'Payment' });

export const settlement = z
  .object({
    id,
    version,
    visitId: id,
    repairOrderId: id.nullable().describe('Null for the fee of a visit without repair.'),
    number,
    payer,
    currency: z.string().meta({ examples: ['CNY'] }),
    ...amounts,
    paidMinor: amount,
    restMinor: amount.describe('Still owed, on account or not.'),
    onAccount: z.boolean().describe('Not asked for at the till: another payer, or released.'),
    releaseReason: z.string().nullable(),
    reversesId: id.nullable(),
    reversedById: id.nullable(),
    issuedAt: instant,
    documentId: id.nullable(),
    sheet: settlementSheet,
    payments: z.array(payment),
    allowedActions: z.array(allowedAction),
  })
  .meta({ id: 'Settlement' });

export const gatePass = z
  .object({
    id,
    number: z.string().meta({ examples: ['GP2026-000087'] }),
    code: z.string().meta({ examples: ['402817'] }),
    ground: z.enum(gatePassGrounds),
    issuedAt: instant,
    usedAt: instant.nullable(),
    documentId: id.nullable(),
  })
  .meta({ id: 'GatePass' });

/** The money of a visit: every sheet with its payments, and the pass that lets the car out. */
export const visitSettlements = z
  .object({
    items: z.array(settlement),
    gatePass: gatePass.nullable(),
    fee: z.object({ name: z.string(), totalMinor: amount }).nullable(),
    dueMinor: amount.describe('To be paid before the car may leave.'),
    currency: z.string().meta({ examples: ['CNY'] }),
  })
  .meta({ id: 'VisitSettlements' });

export const settlementListQuery = pageQuery.extend({
  workshopId: id,
  open: z.stringbool().default(false).describe('Only those with something left to pay.'),
});

export const settlementListed = z
  .object({
    id,
    visitId: id,
    repairOrderId: id.nullable(),
    number,
    payer,
    currency: z.string().meta({ examples: ['CNY'] }),
    totalMinor: signedAmount,
    paidMinor: amount,
    restMinor: amount,
    onAccount: z.boolean(),
    isReversal: z.boolean(),
    isReversed: z.boolean(),
    issuedAt: instant,
    plate: z
      .string()
      .nullable()
      .meta({ examples: ['京A·12345'] }),
    customerName: z
      .string()
      .nullable()
      .describe('Null also for callers who may not see customers.')
      .meta({ examples: ['张三'] }),
  })
  .meta({ id: 'SettlementListed' });
export const settlementList = pageOf(settlementListed);
