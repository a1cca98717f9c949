import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import type { StepProps } from '#platform/web/page.ts';
import { ReasonDrawer, useReasonForm } from '../reason-drawer.tsx';

/** The estimate, or the signed order, is taken back to be changed: what was confirmed and signed is void. */
export default function ReviseStep({ repairOrderId, close }: StepProps) {
  const { t } = useTranslation('repair-orders');
  const form = useReasonForm();
  const revise = useCommand('post', '/api/v1/repair-orders/{repairOrderId}/revise', {
    form,
    show: 'inline',
    onDone: close,
  });
  return (
    <ReasonDrawer
      title={t('step.order.revise')}
      submit={t('step.order.revise')}
      hint={t('order.revise-hint')}
      form={form}
      command={revise}
      close={close}
      send={(body) => revise.run({ params: { path: { repairOrderId: repairOrderId ?? '' } }, body })}
    />
  );
}
