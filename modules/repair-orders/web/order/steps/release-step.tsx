import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import type { StepProps } from '#platform/web/page.ts';
import { ReasonDrawer, useReasonForm } from '../reason-drawer.tsx';

/** In an emergency a manager lets work begin unsigned, and says why; the customer signs afterwards. */
export default function ReleaseStep({ repairOrderId, close }: StepProps) {
  const { t } = useTranslation('repair-orders');
  const form = useReasonForm();
  const release = useCommand('post', '/api/v1/repair-orders/{repairOrderId}/release-in-emergency', {
    form,
    show: 'inline',
    onDone: close,
  });
  return (
    <ReasonDrawer
      title={t('step.order.releaseInEmergency')}
      submit={t('step.order.releaseInEmergency')}
      hint={t('order.release-hint')}
      form={form}
      command={release}
      close={close}
      send={(body) => release.run({ params: { path: { repairOrderId: repairOrderId ?? '' } }, body })}
    />
  );
}
