import { z } from 'zod';
import { id, instant } from '#platform/api/fields.ts';
import { boundCodes } from '../rules/index.ts';
import { jobTitle, personName } from './fields.ts';

const named = z.object({ id, name: z.string().meta({ examples: ['3'] }) });

const reason = z.object({
  code: z.enum(boundCodes).meta({ examples: ['part-arrives'] }),
  at: instant.nullable(),
  decides: z.boolean().describe('What the job had to wait for longest.'),
  technician: personName.nullable(),
  bay: z
    .string()
    .nullable()
    .meta({ examples: ['3'] }),
  skill: z
    .string()
    .nullable()
    .meta({ examples: ['electrical'] }),
  part: z
    .string()
    .nullable()
    .meta({ examples: ['前制动片'] }),
});

const plannedJob = z.object({
  jobId: id,
  title: jobTitle,
  startsAt: instant.nullable().describe('Null when it cannot be planned.'),
  endsAt: instant.nullable(),
  technician: named.nullable(),
  bay: named.nullable(),
  work: z.array(z.object({ startsAt: instant, endsAt: instant })).describe('Breaks and nights cut out.'),
  reasons: z.array(reason).describe('What it waits for, earliest first.'),
});

/** QUOTE-5: when the car can be promised, by the load of the shop, and why not sooner. */
export const completionTime = z
  .object({
    readyAt: instant
      .nullable()
      .describe('Work done and slack passed; null when there is nothing to do, or no way to say.'),
    workDoneAt: instant.nullable(),
    confidence: z
      .object({
        level: z.enum(['high', 'medium', 'low']),
        percent: z
          .number()
          .int()
          .min(0)
          .max(100)
          .meta({ examples: [85] }),
      })
      .nullable(),
    slackMinutes: z
      .number()
      .int()
      .min(0)
      .describe('Working minutes, from the service standard.')
      .meta({ examples: [30] }),
    computedAt: instant,
    openJobs: z
      .number()
      .int()
      .min(0)
      .describe('All jobs that were planned for it.')
      .meta({ examples: [42] }),
    jobs: z.array(plannedJob),
  })
  .meta({ id: 'CompletionTime' });
export type CompletionTime = z.infer<typeof completionTime>;
