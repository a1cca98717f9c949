import { api } from '#platform/web/api/client.ts';
import type { components } from '#platform/web/api/openapi.gen.ts';

export type DiagnosisPage = components['schemas']['DiagnosisPage'];
export type ConcernInterview = components['schemas']['ConcernInterview'];
export type Question = components['schemas']['InterviewQuestion'];
export type QuestionSetFile = components['schemas']['QuestionSetFile'];

/** The concerns of a visit with their interviews, and everything about finding the fault. */
export function useDiagnosis(visitId: string) {
  return api.useQuery('get', '/api/v1/visits/{visitId}/diagnosis', { params: { path: { visitId } } });
}

/** Whether this person may take the step now; the server alone says so. */
export function mayTake(page: Pick<DiagnosisPage, 'allowedActions'>, step: string): boolean {
  return page.allowedActions.some(({ action, allowed }) => action === step && allowed);
}

/** What stands against a step that is this person's, in words. */
export function whyNot(page: Pick<DiagnosisPage, 'allowedActions'>, step: string): string | null {
  const found = page.allowedActions.find(({ action }) => action === step);
  return found && !found.allowed ? (found.reasons[0]?.detail ?? null) : null;
}
