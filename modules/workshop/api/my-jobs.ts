import { z } from 'zod';
import { allowedAction, id } from '#platform/api/fields.ts';
import { jobCardFields } from './fields.ts';

export const myJobsQuery = z.object({ workshopId: id });

export const myJob = z
  .object({ ...jobCardFields, allowedActions: z.array(allowedAction) })
  .meta({ id: 'MyJob' });
export type MyJob = z.infer<typeof myJob>;

/** SHOP-3: what runs, what was given to me, and what anybody may take. */
export const myJobs = z
  .object({ running: myJob.nullable(), next: z.array(myJob), open: z.array(myJob) })
  .meta({ id: 'MyJobs' });
