import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer } from '#platform/web/design/index.ts';
import type { StepProps } from '#platform/web/page.ts';

/** A visit that was none: a wrong plate, a car that turned round at the gate. */
export default function CancelStep({ visitId, close }: StepProps) {
  const { t } = useTranslation('reception');
  const [form] = Form.useForm<{ reason: string }>();
  const cancel = useCommand('post', '/api/v1/visits/{visitId}/cancel', {
    form,
    show: 'inline',
    onDone: close,
  });
  return (
    <FormDrawer<{ reason: string }>
      title={t('cancel.title')}
      form={form}
      command={cancel}
      submit={t('cancel.do')}
      onSubmit={({ reason }) => cancel.run({ params: { path: { visitId } }, body: { reason } })}
      onClose={close}
    >
      <Form.Item
        name="reason"
        label={t('cancel.why')}
        rules={[{ required: true, message: t('cancel.why-needed') }]}
      >
        <Input.TextArea autoFocus rows={3} maxLength={1000} />
      </Form.Item>
    </FormDrawer>
  );
}
