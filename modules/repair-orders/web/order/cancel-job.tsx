import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import type { Job } from './order.ts';
import { type Because, ReasonDrawer, useReasonForm } from './reason-drawer.tsx';

/** A job that was not begun is given up, with the reason. */
export function CancelJob({ job, close }: { job: Job; close: () => void }) {
  const { t } = useTranslation('repair-orders');
  const form = useReasonForm();
  const cancel = useCommand('post', '/api/v1/jobs/{jobId}/cancel', {
    form,
    show: 'inline',
    basedOn: job.version,
    onDone: close,
  });
  const send = (body: Because) => cancel.run({ params: { path: { jobId: job.id } }, body });
  return (
    <ReasonDrawer
      title={`${t('order.job-cancel')}: ${job.title}`}
      submit={t('order.job-cancel')}
      {...{ form, close, send }}
      command={cancel}
    />
  );
}
