import { z } from 'zod';
import {
  amount,
  basisPoints,
  id,
  longText,
  quantityMilli,
  seconds,
  textUpTo,
  version,
} from '#platform/api/fields.ts';
import { lineKinds, partSources, payers, priceOrigins } from '../../rules/index.ts';

const share = z.object({
  payer: z.enum(payers),
  bp: basisPoints.nullable().optional().describe('Hundredths of a percent of the line.'),
  amountMinor: amount
    .nullable()
    .optional()
    .describe('Of the total with tax. Neither bp nor amount: the rest.'),
});

const hours = seconds.meta({ examples: [4_320] }).describe('Sold time in tenths of an hour: 1.2 h are 4320.');

/** What of a line may be changed while the estimate is written; `null` clears. */
const editable = {
  code: textUpTo(60).nullable().optional(),
  name: textUpTo(300)
    .optional()
    .meta({ examples: ['前制动片'] }),
  source: z.enum(partSources).nullable().optional(),
  hoursSeconds: hours.nullable().optional(),
  rateMinor: amount.nullable().optional().describe('Price of an hour; the workshop’s own when left out.'),
  quantityMilli: quantityMilli.nullable().optional(),
  unitPriceMinor: amount.nullable().optional().describe('The workshop’s price of the part when left out.'),
  fixedMinor: amount.nullable().optional().describe('A price for the whole line instead of amount × price.'),
  discountBp: basisPoints.nullable().optional(),
  discountMinor: amount.nullable().optional(),
  payerShares: z
    .array(share)
    .max(payers.length)
    .nullable()
    .optional()
    .describe('The customer when left out.'),
  certificate: textUpTo(120)
    .nullable()
    .optional()
    .describe('Quality certificate of a part the customer brought; in China it is not fitted without.')
    .meta({ examples: ['合格证 2026-0815'] }),
};

/** A line of an estimate; op-code and part fill in what is left out, from the price list in force. */
export const lineInput = z
  .object({
    kind: z.enum(lineKinds),
    opCodeId: id.nullable().optional(),
    partId: id.nullable().optional(),
    ...editable,
  })
  .meta({ id: 'NewLine' });

export const lineParams = z.object({ lineId: id });
export const editLineBody = z.object(editable);

/** What was really done or used, where it differs from the estimate. */
export const actualBody = z.object({
  hoursSeconds: hours.optional(),
  quantityMilli: quantityMilli.or(z.literal(0)).optional(),
  fixedMinor: amount.optional(),
  payerShares: editable.payerShares.describe(
    'Needed only where shares are fixed amounts that no longer add up.',
  ),
  reason: longText.meta({ examples: ['制动盘无需打磨'] }),
});

const amounts = { netMinor: amount, taxMinor: amount, totalMinor: amount };

export const pricedShare = z
  .object({
    payer: z.enum(payers),
    bp: basisPoints.nullable(),
    amountMinor: amount.nullable(),
    ...amounts,
  })
  .meta({ id: 'PricedShare' });

/** A line with its price to the cent: net + tax = total, and the payers' shares add up to each. */
export const line = z
  .object({
    id,
    version,
    jobId: id,
    position: z.number().int().min(1),
    kind: z.enum(lineKinds),
    code: z.string().nullable(),
    name: z.string(),
    opCodeId: id.nullable(),
    partId: id.nullable(),
    source: z.enum(partSources).nullable(),
    hoursSeconds: seconds.nullable(),
    rateMinor: amount.nullable(),
    quantityMilli: z.number().int().min(0).nullable(),
    unitPriceMinor: amount.nullable(),
    fixedMinor: amount.nullable(),
    discountBp: basisPoints.describe('0 where the discount was agreed as an amount.'),
    discountMinor: amount,
    taxRateBp: basisPoints,
    ...amounts,
    payerShares: z.array(pricedShare),
    authorizedMinor: amount.nullable().describe('What the customer said yes to; null before.'),
    issuedMilli: z.number().int(),
    priceOrigin: z.enum(priceOrigins).describe('Where the price came from when the line was written.'),
    priceListName: z.string().nullable().describe('The list it came from, as it was called then.'),
    critical: z
      .boolean()
      .describe('Life hangs on the part: one that is not genuine needs a notice acknowledged.'),
    certificate: z.string().nullable(),
    actualReason: z.string().nullable(),
  })
  .meta({ id: 'RepairOrderLine' });
export type Line = z.infer<typeof line>;

/** What a step on a line answers: its new version, and what it and the order now come to. */
export const lineStep = z
  .object({
    id,
    jobId: id,
    visitId: id,
    repairOrderId: id,
    version,
    totalMinor: amount,
    orderTotalMinor: amount,
  })
  .meta({ id: 'LineStep' });
