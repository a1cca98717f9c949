import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import type { Job } from './order.ts';
import { type Because, ReasonDrawer, useReasonForm } from './reason-drawer.tsx';

interface CoverReasonProps {
  job: Job;
  what: 'bear' | 'take-back';
  close: () => void;
}

/** The house bears it, or the cause was named by mistake: each with its reason, while the customer has not answered. */
export function CoverReason({ job, what, close }: CoverReasonProps) {
  const { t } = useTranslation('repair-orders');
  const form = useReasonForm();
  const how = { form, show: 'inline' as const, basedOn: job.version, onDone: close };
  const bear = useCommand('post', '/api/v1/jobs/{jobId}/bear-cover', how);
  const takeBack = useCommand('post', '/api/v1/jobs/{jobId}/take-back-cause', how);
  const command = what === 'bear' ? bear : takeBack;
  const send = (body: Because) => command.run({ params: { path: { jobId: job.id } }, body });
  return (
    <ReasonDrawer
      title={`${t(`cover.${what}`)}: ${job.title}`}
      submit={t(`cover.${what}`)}
      hint={t(`cover.${what}-hint`)}
      {...{ form, close, send, command }}
    />
  );
}
