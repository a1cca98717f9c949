import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer } from '#platform/web/design/index.ts';
import { useWorkshop } from '#platform/web/session/session.ts';

/** A number leaves the list only with its reason. */
export function VoidForm({ number, close }: { number: number; close: () => void }) {
  const { t } = useTranslation('reception');
  const { id: workshopId } = useWorkshop();
  const [form] = Form.useForm<{ reason: string }>();
  const revoke = useCommand('post', '/api/v1/workshops/{workshopId}/paper-forms/{number}/void', {
    form,
    show: 'inline',
    basedOn: 'none',
    onDone: close,
  });
  return (
    <FormDrawer<{ reason: string }>
      title={t('paper-form.void-number', { number })}
      form={form}
      command={revoke}
      submit={t('paper-form.void')}
      onSubmit={(body) => revoke.run({ params: { path: { workshopId, number } }, body })}
      onClose={close}
    >
      <Form.Item
        name="reason"
        label={t('paper-form.void-why')}
        rules={[{ required: true, message: t('paper-form.void-why-needed') }]}
      >
        <Input.TextArea rows={2} maxLength={500} autoFocus />
      </Form.Item>
    </FormDrawer>
  );
}
