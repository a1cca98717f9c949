import { AutoComplete, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer, InstantField, MoneyField, QuantityField } from '#platform/web/design/index.ts';

interface PartToOrder {
  lineId: string;
  name: string;
  number: string | null;
  quantityMilli: number;
}

interface Ordered {
  supplier: string;
  number: string;
  quantityMilli: number;
  unitCostMinor: number;
  expectedAt?: string | null;
  reference?: string;
}

interface OrderDrawerProps {
  part: PartToOrder;
  /** Whom the shop orders from, offered as one types. */
  suppliers: readonly string[];
  close: () => void;
}

/** A28: from whom, for how much, due when; refused while the deposit of a dear part is too small. */
export function OrderDrawer({ part, suppliers, close }: OrderDrawerProps) {
  const { t } = useTranslation('workshop');
  const [form] = Form.useForm<Ordered>();
  const order = useCommand('post', '/api/v1/lines/{lineId}/order-part', {
    form,
    show: 'inline',
    basedOn: 'none',
    onDone: close,
  });
  return (
    <FormDrawer<Ordered>
      title={t('part-order.order-line', { name: part.name })}
      form={form}
      command={order}
      submit={t('part-order.submit')}
      draft={`part-order.${part.lineId}`}
      initial={{ quantityMilli: part.quantityMilli, ...(part.number && { number: part.number }) }}
      onSubmit={({ expectedAt = null, reference, ...body }) =>
        order.run({
          params: { path: { lineId: part.lineId } },
          body: { ...body, expectedAt, ...(reference?.trim() && { reference }) },
        })
      }
      onClose={close}
    >
      <Form.Item
        name="supplier"
        label={t('part-order.supplier')}
        rules={[{ required: true, whitespace: true }]}
      >
        <AutoComplete
          autoFocus
          maxLength={200}
          showSearch={{
            filterOption: (typed, option) =>
              `${option?.value ?? ''}`.toLowerCase().includes(typed.toLowerCase()),
          }}
          options={suppliers.map((value) => ({ value }))}
        />
      </Form.Item>
      <Form.Item name="number" label={t('part-order.number')} rules={[{ required: true, whitespace: true }]}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="quantityMilli" label={t('part-order.quantity')} rules={[{ required: true }]}>
        <QuantityField />
      </Form.Item>
      <Form.Item name="unitCostMinor" label={t('part-order.unit-cost')} rules={[{ required: true }]}>
        <MoneyField />
      </Form.Item>
      <Form.Item name="expectedAt" label={t('part-order.expected-at')} extra={t('part-order.expected-hint')}>
        <InstantField />
      </Form.Item>
      <Form.Item name="reference" label={t('part-order.reference')}>
        <Input maxLength={60} />
      </Form.Item>
    </FormDrawer>
  );
}
