import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import type { StepProps } from '#platform/web/page.ts';
import { ReasonDrawer, type Reasoned } from './reason-drawer.tsx';

/** Takes a settlement back while nothing is paid, to settle anew. */
export default function ReopenStep({ repairOrderId, close }: StepProps) {
  const { t } = useTranslation('settlement');
  const [form] = Form.useForm<Reasoned>();
  const reopen = useCommand('post', '/api/v1/repair-orders/{repairOrderId}/reopen-settlement', {
    form,
    show: 'inline',
    onDone: close,
  });
  if (!repairOrderId) return null;
  return (
    <ReasonDrawer
      title={t('reopen.title')}
      submit={t('reopen.submit')}
      hint={t('reopen.hint')}
      form={form}
      command={reopen}
      send={(body) => reopen.run({ params: { path: { repairOrderId } }, body })}
      close={close}
    />
  );
}
