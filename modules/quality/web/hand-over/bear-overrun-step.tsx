import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer } from '#platform/web/design/index.ts';
import type { StepProps } from '#platform/web/page.ts';
import { useOverrun } from '../visit/use-inspections.ts';
import { OverrunView } from './overrun-view.tsx';

/** HAND-2: a manager lets the shop bear what became dearer, and says why. */
export default function BearOverrunStep({ repairOrderId, close }: StepProps) {
  return repairOrderId ? <BearOverrun repairOrderId={repairOrderId} close={close} /> : null;
}

function BearOverrun({ repairOrderId, close }: { repairOrderId: string; close: () => void }) {
  const { t } = useTranslation('quality');
  const [form] = Form.useForm<{ reason: string }>();
  const overrun = useOverrun(repairOrderId).data;
  const bear = useCommand('post', '/api/v1/repair-orders/{repairOrderId}/bear-overrun', {
    form,
    show: 'inline',
    onDone: close,
  });
  return (
    <FormDrawer<{ reason: string }>
      title={t('bear.title')}
      form={form}
      command={bear}
      submit={t('bear.submit')}
      onSubmit={(body) => bear.run({ params: { path: { repairOrderId } }, body })}
      onClose={close}
      width={640}
    >
      <Form.Item
        name="reason"
        label={t('bear.reason')}
        extra={t('bear.hint')}
        rules={[{ required: true, whitespace: true, message: t('bear.reason-needed') }]}
      >
        <Input.TextArea rows={3} maxLength={1000} autoFocus />
      </Form.Item>
      {overrun ? <OverrunView overrun={overrun} /> : null}
    </FormDrawer>
  );
}
