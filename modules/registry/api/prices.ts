import { z } from 'zod';
import { amount, basisPoints, day, id, shortText, version } from '#platform/api/fields.ts';
import { taxScopes } from '../rules/index.ts';
import { skill } from './staff.ts';

const valid = {
  validFrom: day.describe('First day it holds; of several the one that began last.'),
  validTo: day.nullable().meta({ examples: [null] }),
};

export const laborRate = z
  .object({
    id,
    version,
    workshopId: id,
    name: z.string().meta({ examples: ['机修'] }),
    skill: skill.nullable().describe('Null is the rate of all work that has none of its own.'),
    perHourMinor: amount,
    ...valid,
  })
  .meta({ id: 'LaborRate' });

export const addLaborRateBody = z.object({
  name: shortText.meta({ examples: ['机修'] }),
  skill: skill.nullable().optional(),
  perHourMinor: amount,
  validFrom: valid.validFrom,
  validTo: valid.validTo.optional(),
});
export const changeLaborRateBody = addLaborRateBody.partial();
export const laborRateParams = z.object({ laborRateId: id });

export const taxRate = z
  .object({
    id,
    version,
    workshopId: id,
    name: z.string().meta({ examples: ['增值税'] }),
    rateBp: basisPoints,
    appliesTo: z.enum(taxScopes),
    ...valid,
  })
  .meta({ id: 'TaxRate' });

export const addTaxRateBody = z.object({
  name: shortText.meta({ examples: ['增值税'] }),
  rateBp: basisPoints,
  appliesTo: z.enum(taxScopes),
  validFrom: valid.validFrom,
  validTo: valid.validTo.optional(),
});
export const changeTaxRateBody = addTaxRateBody.partial();
export const taxRateParams = z.object({ taxRateId: id });
