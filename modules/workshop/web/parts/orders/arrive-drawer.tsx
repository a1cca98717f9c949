import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer, MoneyField, QuantityField } from '#platform/web/design/index.ts';
import type { OpenPartOrder } from './use-part-orders.ts';

interface Arrived {
  quantityMilli: number;
  unitCostMinor: number;
}

/** What was ordered is here: how much of it, and what it came to in the end. */
export function ArriveDrawer({ order, close }: { order: OpenPartOrder; close: () => void }) {
  const { t } = useTranslation('workshop');
  const [form] = Form.useForm<Arrived>();
  const arrive = useCommand('post', '/api/v1/part-orders/{partOrderId}/arrive', {
    form,
    show: 'inline',
    basedOn: order.version,
    onDone: close,
  });
  return (
    <FormDrawer<Arrived>
      title={t('part-order.arrive-line', { name: order.name })}
      form={form}
      command={arrive}
      submit={t('part-order.arrive-save')}
      initial={{
        quantityMilli: order.quantityMilli - order.arrivedMilli,
        ...(order.unitCostMinor !== null && { unitCostMinor: order.unitCostMinor }),
      }}
      onSubmit={(body) => arrive.run({ params: { path: { partOrderId: order.id } }, body })}
      onClose={close}
    >
      {order.partId && order.isNeeded ? (
        <p>{t('part-order.arrive-hint', { car: order.plate?.text ?? order.orderNumber })}</p>
      ) : null}
      <Form.Item name="quantityMilli" label={t('part-order.quantity')} rules={[{ required: true }]}>
        <QuantityField autoFocus />
      </Form.Item>
      <Form.Item name="unitCostMinor" label={t('part-order.unit-cost')} rules={[{ required: true }]}>
        <MoneyField />
      </Form.Item>
    </FormDrawer>
  );
}
