import { z } from 'zod';
import { day, id, instant } from '#platform/api/fields.ts';
import { templateParams, words } from './template.ts';

const count = z.number().int();

/** Advice is counted for who received the car, or for who graded the point. */
export const adviceBy = z.enum(['advisor', 'finder']);
export const adviceCounts = ['found', 'offered', 'sold', 'reinspected', 'contradicted'] as const;
export type AdviceCount = (typeof adviceCounts)[number];

const span = z.object({
  from: day.describe('First day, in the workshop’s time.'),
  to: day.describe('Last day, included.'),
  by: adviceBy.default('advisor'),
});

export const adviceFiguresParams = templateParams;
export const adviceFiguresQuery = span;

const counted = z.object({
  found: count,
  offered: count,
  sold: count,
  reinspected: count.describe('Looked at again at a later visit, without the work having been done between.'),
  contradicted: count.describe('Of those: graded better than it was.'),
});

export const adviceFigures = z
  .object({
    people: z.array(
      counted.extend({
        staff: z.object({ id, name: z.string() }).nullable().describe('Null: nobody is named.'),
      }),
    ),
    total: counted,
  })
  .meta({ id: 'AdviceFigures' });

export const adviceRecordsQuery = span.extend({
  count: z.enum(adviceCounts).default('found'),
  staffId: id.optional(),
  before: id.optional().describe('Goes on after the last of the page before.'),
});

const looked = z.object({
  grade: z.enum(['green', 'amber', 'red']),
  valueMilli: z.number().int().nullable(),
  at: instant,
  visitId: id,
  by: z.string(),
});

export const adviceRecords = z
  .object({
    records: z.array(
      z.object({
        id,
        visitId: id,
        plate: z.string().nullable(),
        names: words,
        grade: z.enum(['amber', 'red']),
        valueMilli: z.number().int().nullable(),
        givenAt: instant,
        advisor: z.string().nullable(),
        finder: z.string(),
        state: z.enum(['open', 'accepted', 'declined']),
        reason: z.string().nullable(),
        priceMinor: z.number().int().nullable(),
        offered: z.boolean(),
        sold: z.boolean(),
        contradicted: z.boolean(),
        later: looked.nullable().describe('The next look at the same point of the same car.'),
      }),
    ),
    next: id.nullable(),
    currency: z.string(),
  })
  .meta({ id: 'AdviceRecords' });
