import { z } from 'zod';
import { amount, day, id, shortText, version } from '#platform/api/fields.ts';
import { pricedKinds } from '../rules/index.ts';
import { archived, archivedAt, names, writtenDownAt } from './fields.ts';
import { skill } from './staff.ts';

export const customerGroup = z.object({ id, version, names, archivedAt }).meta({ id: 'CustomerGroup' });
export const customerGroupParams = z.object({ customerGroupId: id });
export const addCustomerGroupBody = z.object({ names, workshopId: writtenDownAt });
export const changeCustomerGroupBody = addCustomerGroupBody
  .partial()
  .extend({ archived: archived.optional() });

/** What a list charges for one thing; an hour without skill is an hour of any work. */
const entry = {
  kind: z.enum(pricedKinds),
  skill: skill.nullable().optional(),
  opCodeId: id.nullable().optional(),
  partId: id.nullable().optional(),
  priceMinor: amount,
};
export const priceListEntryInput = z.object(entry);

export const priceListEntry = z
  .object({
    ...entry,
    skill: skill.nullable(),
    opCodeId: id.nullable(),
    partId: id.nullable(),
    code: z.string().nullable().describe('Of the operation or part.'),
    names: names.nullable(),
  })
  .meta({ id: 'PriceListEntry' });

const forWhom = {
  customerGroupId: id.nullable().describe('Null: for every customer.'),
  make: shortText
    .nullable()
    .describe('Null: for every car.')
    .meta({ examples: ['Toyota'] }),
  model: shortText.nullable().meta({ examples: ['Corolla'] }),
  validFrom: day,
  validTo: day.nullable().meta({ examples: [null] }),
};

export const priceList = z
  .object({
    id,
    version,
    workshopId: id,
    name: z.string().meta({ examples: ['车队协议价 2026'] }),
    ...forWhom,
    entries: z.array(priceListEntry),
    archivedAt,
  })
  .meta({ id: 'PriceList' });

export const priceListParams = z.object({ priceListId: id });
export const addPriceListBody = z.object({
  name: shortText.meta({ examples: ['车队协议价 2026'] }),
  customerGroupId: forWhom.customerGroupId.optional(),
  make: forWhom.make.optional(),
  model: forWhom.model.optional(),
  validFrom: day,
  validTo: forWhom.validTo.optional(),
  entries: z.array(priceListEntryInput).max(2_000).default([]),
});
export const changePriceListBody = addPriceListBody
  .extend({ entries: z.array(priceListEntryInput).max(2_000) })
  .partial()
  .extend({ archived: archived.optional() });

export const publishPricesBody = z.object({ published: z.boolean() });
