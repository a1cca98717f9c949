import { z } from 'zod';
import { payers } from '#modules/registry/rules/index.ts';
import { amount, id, version } from '#platform/api/fields.ts';
import { paymentMethods } from '../rules/index.ts';
import { gatePass } from './settlements.ts';

export const receivePaymentBody = z.object({
  method: z.enum(paymentMethods).meta({ examples: ['cash'] }),
  amountMinor: amount.min(1),
  tenderedMinor: amount.nullable().optional().describe('Cash laid on the counter; the change is worked out.'),
  reference: z
    .string()
    .trim()
    .max(100)
    .nullable()
    .optional()
    .meta({ examples: ['4200001982'] }),
});

const issued = z.array(
  z.object({
    id,
    number: z.string().meta({ examples: ['ST2026-000123'] }),
    payer: z.enum(payers),
    totalMinor: amount,
    depositMinor: amount.describe('What the deposit pays of it.'),
    documentId: id,
  }),
);

/** An order or a fee was settled: one sheet per payer. */
export const settled = z
  .object({ id, visitId: id, state: z.string(), version, dueMinor: amount, settlements: issued })
  .meta({ id: 'Settled' });

export const settlementReopened = z
  .object({ id, visitId: id, state: z.string(), version })
  .meta({ id: 'SettlementReopened' });

/** Money was taken or given back. */
export const paymentStep = z
  .object({
    id,
    visitId: id,
    settlementId: id,
    number: z.string().meta({ examples: ['PY2026-000410'] }),
    changeMinor: amount.nullable(),
    restMinor: amount.describe('Still owed on this sheet.'),
    dueMinor: amount.describe('Still to be paid before the car may leave.'),
    documentId: id.describe('The receipt.'),
  })
  .meta({ id: 'PaymentStep' });

export const released = z
  .object({ id, visitId: id, version, dueMinor: amount })
  .meta({ id: 'ReleasedOnAccount' });

export const gatePassIssued = z
  .object({ id, visitId: id, state: z.string(), version, gatePass })
  .meta({ id: 'GatePassIssued' });
