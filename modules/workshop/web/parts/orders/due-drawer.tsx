import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer, InstantField } from '#platform/web/design/index.ts';
import type { OpenPartOrder } from './use-part-orders.ts';

/** The supplier names another day; left empty, nobody knows. */
export function DueDrawer({ order, close }: { order: OpenPartOrder; close: () => void }) {
  const { t } = useTranslation('workshop');
  const [form] = Form.useForm<{ expectedAt?: string | null }>();
  const expect = useCommand('put', '/api/v1/part-orders/{partOrderId}/expected', {
    form,
    show: 'inline',
    basedOn: order.version,
    onDone: close,
  });
  return (
    <FormDrawer<{ expectedAt?: string | null }>
      title={t('part-order.due-line', { name: order.name })}
      form={form}
      command={expect}
      submit={t('part-order.save')}
      initial={{ expectedAt: order.expectedAt }}
      onSubmit={({ expectedAt = null }) =>
        expect.run({ params: { path: { partOrderId: order.id } }, body: { expectedAt } })
      }
      onClose={close}
    >
      <Form.Item name="expectedAt" label={t('part-order.expected-at')} extra={t('part-order.expected-hint')}>
        <InstantField />
      </Form.Item>
    </FormDrawer>
  );
}
