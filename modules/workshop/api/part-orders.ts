import { z } from 'zod';
import { amount, id, instant, quantityMilli, shortText, version } from '#platform/api/fields.ts';
import { partOrderStates } from '../rules/index.ts';
import { carFields, milli, personName } from './fields.ts';

export const partOrderParams = z.object({ partOrderId: id });
export const partOrdersQuery = z.object({ workshopId: id });

const note = shortText.meta({ examples: ['客户等着用车，请用快件'] });
const supplier = shortText.meta({ examples: ['一汽丰田备件中心'] });
const number = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .meta({ examples: ['17201-30200'] });
const reference = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .meta({ examples: ['FT-20261130-07'] });

export const askPartBody = z.object({ note: note.optional() });
export const orderPartBody = z.object({
  supplier,
  number: number.describe('The number of the part at the supplier.'),
  quantityMilli,
  unitCostMinor: amount.describe('What the supplier asks for one, without tax.'),
  expectedAt: instant.nullable().describe('When it will be here; null when nobody knows.'),
  reference: reference.optional().describe('The supplier’s own number of the order.'),
});
export const expectPartOrderBody = z.object({ expectedAt: instant.nullable() });
export const partArrivedBody = z.object({
  quantityMilli,
  unitCostMinor: amount.optional().describe('What one came to in the end; left out, as ordered.'),
});
export const cancelPartOrderBody = z.object({ reason: shortText.meta({ examples: ['客户取消维修'] }) });

/** Where the order of a part stands for the line it was made for. */
export const partOrderFields = {
  id,
  version,
  state: z.enum(partOrderStates).meta({ examples: ['ordered'] }),
  quantityMilli: milli,
  arrivedMilli: milli,
  supplier: supplier.nullable(),
  number: number.nullable(),
  reference: reference.nullable(),
  unitCostMinor: amount.nullable(),
  expectedAt: instant.nullable(),
  note: note.nullable(),
  askedByName: personName.nullable(),
  orderedAt: instant.nullable(),
};
export const partOrder = z.object(partOrderFields).meta({ id: 'PartOrder' });

/** An order that is asked for or on its way, with the car it is for. */
export const openPartOrder = z
  .object({
    ...partOrderFields,
    ...carFields,
    lineId: id,
    partId: id.nullable().describe('Null when the part is not of the catalogue: nothing goes on a shelf.'),
    name: z.string().meta({ examples: ['涡轮增压器'] }),
    partNumber: number.nullable().describe('By the catalogue or the line; the supplier’s own once ordered.'),
    orderNumber: z.string().meta({ examples: ['RO2026-000123'] }),
    isNeeded: z.boolean().describe('False when the work it was for is off: it can be called off.'),
    isLate: z.boolean().describe('It was due before now.'),
  })
  .meta({ id: 'OpenPartOrder' });
export type OpenPartOrder = z.infer<typeof openPartOrder>;

export const openPartOrders = z
  .object({
    items: z.array(openPartOrder).describe('What is asked for first, then what is due first.'),
    suppliers: z.array(supplier).describe('Whom the shop ordered from lately.'),
  })
  .meta({ id: 'OpenPartOrders' });

export const partOrderStep = z
  .object({ id, lineId: id, visitId: id, version, state: z.enum(partOrderStates) })
  .meta({ id: 'PartOrderStep' });

export const partsOfVisitParams = z.object({ visitId: id });

export const partPlaces = ['handed-out', 'on-shelf', 'kept', 'missing', 'asked', 'ordered'] as const;

/** Where a part of an agreed job is. */
export const partOfVisit = z
  .object({
    lineId: id,
    name: z.string().meta({ examples: ['涡轮增压器'] }),
    jobTitle: z.string().meta({ examples: ['更换涡轮增压器'] }),
    neededMilli: milli,
    place: z.enum(partPlaces).describe('`kept`: it came for this job and waits on the shelf.'),
    expectedAt: instant
      .nullable()
      .describe('When it will be here, by its own order or the shelf’s next delivery.'),
    order: partOrder.nullable().describe('What is asked for or on its way.'),
    mayAsk: z.boolean().describe('It is missing, and whoever asks may have it ordered.'),
  })
  .meta({ id: 'PartOfVisit' });
export type PartOfVisit = z.infer<typeof partOfVisit>;

export const partsOfVisit = z.object({ items: z.array(partOfVisit) }).meta({ id: 'PartsOfVisit' });
