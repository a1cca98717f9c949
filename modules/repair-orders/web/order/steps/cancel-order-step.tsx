import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import type { StepProps } from '#platform/web/page.ts';
import { ReasonDrawer, useReasonForm } from '../reason-drawer.tsx';

/** The order is given up before work began; the car may leave unrepaired or get another order. */
export default function CancelOrderStep({ repairOrderId, close }: StepProps) {
  const { t } = useTranslation('repair-orders');
  const form = useReasonForm();
  const cancel = useCommand('post', '/api/v1/repair-orders/{repairOrderId}/cancel', {
    form,
    show: 'inline',
    onDone: close,
  });
  return (
    <ReasonDrawer
      title={t('step.order.cancel')}
      submit={t('step.order.cancel')}
      hint={t('order.cancel-hint')}
      form={form}
      command={cancel}
      close={close}
      send={(body) => cancel.run({ params: { path: { repairOrderId: repairOrderId ?? '' } }, body })}
    />
  );
}
