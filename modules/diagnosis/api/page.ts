import { z } from 'zod';
import { allowedAction } from '#platform/api/fields.ts';
import { visitDiagnosis } from './diagnosis.ts';
import { concernInterview } from './interview.ts';

/** The visit's concerns and what was found out about them, with what this person may do now. */
export const diagnosisPage = visitDiagnosis
  .extend({ concerns: z.array(concernInterview), allowedActions: z.array(allowedAction) })
  .meta({ id: 'DiagnosisPage' });
export type DiagnosisPage = z.output<typeof diagnosisPage>;
