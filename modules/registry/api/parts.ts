import { z } from 'zod';
import { amount, id, instant, pageQuery, quantityMilli, shortText, version } from '#platform/api/fields.ts';
import { movementKinds, partSources, partUnits } from '../rules/index.ts';
import { archived, archivedAt, named, names, searched, writtenDownAt } from './fields.ts';

/** What lies on the shelf, in thousandths of the unit. */
export const shelfMilli = z
  .number()
  .int()
  .min(0)
  .max(1_000_000_000_000)
  .meta({ examples: [12_000] });

export const stock = z
  .object({
    workshopId: id,
    priceMinor: amount,
    costMinor: amount.nullable().describe('Average cost of a unit; only for who keeps parts or prices.'),
    quantityMilli: shelfMilli,
    location: z
      .string()
      .nullable()
      .meta({ examples: ['B-03-2'] }),
    reorderPointMilli: shelfMilli,
  })
  .meta({ id: 'Stock' });

const number = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .describe('Text: leading zeros count.')
  .meta({ examples: ['04465-02220'] });

export const part = z
  .object({
    id,
    version,
    number,
    names,
    source: z.enum(partSources),
    unit: z.enum(partUnits),
    maker: z
      .string()
      .nullable()
      .meta({ examples: ['Toyota'] }),
    critical: z.boolean().describe('Safety depends on it.'),
    archivedAt,
    stock: stock.nullable().describe('In the workshop asked for; null when it is not kept there.'),
  })
  .meta({ id: 'Part' });

export const partQuery = pageQuery.extend({ workshopId: id.optional(), q: searched.optional() });
export const partParams = z.object({ partId: id });
export const partAtQuery = z.object({ workshopId: id.optional() });

export const addPartBody = z.object({
  number,
  names,
  source: z.enum(partSources).optional(),
  unit: z.enum(partUnits).optional(),
  maker: shortText
    .nullable()
    .optional()
    .meta({ examples: ['Toyota'] }),
  critical: z.boolean().optional(),
  workshopId: writtenDownAt,
});
export const changePartBody = addPartBody.partial().extend({ archived: archived.optional() });

export const setPriceBody = z.object({
  workshopId: id,
  priceMinor: amount,
  location: shortText
    .nullable()
    .optional()
    .meta({ examples: ['B-03-2'] }),
  reorderPointMilli: shelfMilli.optional(),
});
export const expectPartBody = z.object({
  workshopId: id,
  expectedAt: instant.nullable().describe('Null when nobody knows.'),
});
export const partExpected = expectPartBody.extend({ partId: id }).meta({ id: 'PartExpected' });
export const receivePartBody = z.object({
  workshopId: id,
  quantityMilli,
  unitCostMinor: amount,
  reference: shortText
    .nullable()
    .optional()
    .describe('Delivery note or order.')
    .meta({ examples: ['送货单 7781'] }),
});
export const correctStockBody = z.object({
  workshopId: id,
  countedMilli: shelfMilli.describe('What was counted on the shelf; the difference is worked out.'),
  reason: shortText.meta({ examples: ['盘点'] }),
});

export const movement = z
  .object({
    id,
    kind: z.enum(movementKinds),
    quantityMilli: z
      .number()
      .int()
      .describe('Negative when it left the shelf.')
      .meta({ examples: [-1_000] }),
    resultingMilli: shelfMilli,
    unitCostMinor: amount.nullable(),
    reason: z.string().nullable(),
    reference: z.string().nullable(),
    visitId: id.nullable(),
    movedAt: instant,
    movedBy: named,
  })
  .meta({ id: 'PartMovement' });

export const movementQuery = pageQuery.extend({ workshopId: id });
export const movedStock = z
  .object({ movementId: id, partId: id, workshopId: id, quantityMilli: shelfMilli })
  .meta({ id: 'MovedStock' });
