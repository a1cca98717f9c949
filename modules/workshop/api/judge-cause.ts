import { z } from 'zod';
import { jobStep } from '#modules/repair-orders/api/index.ts';
import { chargeGrounds, repairOrderStates } from '#modules/repair-orders/rules/index.ts';
import { id, longText } from '#platform/api/fields.ts';

/** The cause of a fault, and whether whoever was to pay answers for it. */
export const judgeCauseBody = z.object({
  cause: longText.meta({ examples: ['燃油被污染'] }),
  causeId: id.nullable().default(null).describe('One of the possible causes; none when it is another.'),
  ground: z
    .enum(chargeGrounds)
    .nullable()
    .default(null)
    .describe('Why the customer answers for it; none when the promised payer does.'),
  doneToFind: longText
    .nullable()
    .default(null)
    .describe('What was done to find it: the correction of the search.')
    .meta({ examples: ['拆检燃油泵，取油样'] }),
  searchLineIds: z.array(id).max(100).default([]).describe('Lines that were done to find it.'),
  fileIds: z.array(id).max(20).default([]).describe('Photos that show it.'),
});

export const causeJudged = jobStep
  .extend({
    orderState: z.enum(repairOrderStates),
    isAsked: z.boolean().describe('The job waits for the customer with its price.'),
    searchJobId: id.nullable(),
  })
  .meta({ id: 'CauseJudged' });
