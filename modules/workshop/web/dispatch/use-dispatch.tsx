import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import type { JobCard } from './board-rows.ts';

export interface Plan {
  technicianId: string;
  bayId: string | null;
  startsAt: string;
  endsAt: string | null;
}

/** Dropping is planning: gives a job its place, says afterwards what is unwise about it. */
export function useDispatch() {
  const warn = usePlanWarnings();
  const assign = useCommand('post', '/api/v1/jobs/{jobId}/assign', { onDone: warn });
  const release = useCommand('post', '/api/v1/jobs/{jobId}/release');
  return {
    pending: assign.pending || release.pending,
    assign: (job: JobCard, plan: Plan) =>
      assign.run({ params: { path: { jobId: job.id } }, body: plan, headers: seen(job) }),
    release: (job: JobCard) => release.run({ params: { path: { jobId: job.id } }, headers: seen(job) }),
  };
}

/** What the foreman is told after planning: it was taken all the same. */
export function usePlanWarnings() {
  const { t } = useTranslation('workshop');
  const { notification } = App.useApp();
  return ({ warnings }: { warnings: readonly { code: string; detail: string }[] }) => {
    if (warnings.length === 0) return;
    notification.warning({
      title: t('dispatch.planned-but'),
      description: (
        <ul>
          {warnings.map(({ code, detail }) => (
            <li key={code + detail}>{detail}</li>
          ))}
        </ul>
      ),
      duration: 12,
      placement: 'bottomLeft',
      role: 'alert',
    });
  };
}

/** Many jobs lie on one board, each with the version it was drawn with. */
function seen({ version }: JobCard): Record<string, string> {
  return { 'if-match': `"${version}"` };
}
