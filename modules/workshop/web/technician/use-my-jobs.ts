import { api } from '#platform/web/api/client.ts';
import type { components } from '#platform/web/api/openapi.gen.ts';
import { useWorkshop } from '#platform/web/session/session.ts';

export type MyJob = components['schemas']['MyJob'];
export type JobPage = components['schemas']['JobPage'];

const everyMinute = 60_000;

export function useMyJobs() {
  const { id: workshopId } = useWorkshop();
  return api.useQuery(
    'get',
    '/api/v1/my-jobs',
    { params: { query: { workshopId } } },
    { refetchInterval: everyMinute },
  );
}

export function useJobPage(jobId: string) {
  return api.useQuery('get', '/api/v1/jobs/{jobId}', { params: { path: { jobId } } });
}
