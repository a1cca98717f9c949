import { z } from 'zod';
import { jobStates } from '#modules/repair-orders/rules/index.ts';
import { id, instant, quantityMilli, shortText, version } from '#platform/api/fields.ts';
import { carFields, jobTitle, milli, personName } from './fields.ts';
import { partOrder } from './part-orders.ts';

export const partRequestsQuery = z.object({ workshopId: id });

/** A part a job needs and has not got yet. */
export const partRequest = z
  .object({
    ...carFields,
    lineId: id,
    version,
    jobId: id,
    jobTitle,
    jobState: z.enum(jobStates),
    orderNumber: z.string().meta({ examples: ['RO2026-000123'] }),
    technicianName: personName.nullable(),
    plannedFrom: instant.nullable(),
    waitsSince: instant.nullable().describe('The job stands still for a part since then.'),
    partId: id
      .nullable()
      .describe('Null when the part is not of the catalogue: it can be ordered, not handed out.'),
    number: z
      .string()
      .nullable()
      .meta({ examples: ['04465-02220'] }),
    name: z.string().meta({ examples: ['前制动片'] }),
    source: z.string().nullable(),
    quantityMilli: milli,
    issuedMilli: milli,
    stockMilli: milli.nullable().describe('Null when the workshop does not keep the part.'),
    keptMilli: milli.describe('What came for this line and waits on the shelf.'),
    keptForOthersMilli: milli.describe('What of the shelf waits for other cars.'),
    expectedAt: instant.nullable().describe('When the next delivery is due.'),
    order: partOrder.nullable().describe('What is asked for or on its way for this line.'),
    location: z
      .string()
      .nullable()
      .meta({ examples: ['B-03-2'] }),
    otherPart: z
      .object({ partId: id, number: z.string(), reason: z.string(), isBorne: z.boolean() })
      .nullable()
      .describe('What the counter asked to hand out instead, and whether the house bears the difference.'),
  })
  .meta({ id: 'PartRequest' });
export type PartRequest = z.infer<typeof partRequest>;

export const partRequests = z
  .object({ items: z.array(partRequest).describe('Jobs that stand still first, then by the plan.') })
  .meta({ id: 'PartRequests' });

export const issueBody = z.object({
  quantityMilli,
  partId: id.optional().describe('Another part than the one signed for; left out, the signed one.'),
});
export const askOtherPartBody = z.object({
  partId: id,
  reason: shortText.meta({ examples: ['同质配件断货，只有原厂件'] }),
});
export const bearOtherPartBody = z.object({
  partId: id.describe('The part that was asked for, as it was seen.'),
  reason: shortText.meta({ examples: ['不耽误客户取车'] }),
});

/** Which part the counter asked to hand out instead, and whether the house bears the difference. */
export const otherPartAsked = z
  .object({ lineId: id, visitId: id, partId: id, isBorne: z.boolean() })
  .meta({ id: 'OtherPartAsked' });
export const returnBody = z.object({
  quantityMilli,
  reason: shortText.meta({ examples: ['型号不符'] }),
});

/** The line after parts moved, and what is left on the shelf. */
export const partMoved = z
  .object({
    lineId: id,
    jobId: id,
    visitId: id,
    version,
    movementId: id,
    quantityMilli: milli,
    issuedMilli: milli,
    stockMilli: milli,
  })
  .meta({ id: 'PartMoved' });
