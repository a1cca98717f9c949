import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer } from '#platform/web/design/index.ts';
import type { OpenPartOrder } from './use-part-orders.ts';

/** The order is called off at the supplier: why stays on record, and its deposit is bound no longer. */
export function CancelOrderDrawer({ order, close }: { order: OpenPartOrder; close: () => void }) {
  const { t } = useTranslation('workshop');
  const [form] = Form.useForm<{ reason: string }>();
  const cancel = useCommand('post', '/api/v1/part-orders/{partOrderId}/cancel', {
    form,
    show: 'inline',
    basedOn: order.version,
    onDone: close,
  });
  return (
    <FormDrawer<{ reason: string }>
      title={t('part-order.cancel-line', { name: order.name })}
      form={form}
      command={cancel}
      submit={t('part-order.cancel')}
      onSubmit={(body) => cancel.run({ params: { path: { partOrderId: order.id } }, body })}
      onClose={close}
    >
      <Form.Item name="reason" label={t('part-order.reason')} rules={[{ required: true, whitespace: true }]}>
        <Input autoFocus maxLength={200} />
      </Form.Item>
    </FormDrawer>
  );
}
