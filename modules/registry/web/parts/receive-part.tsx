import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer, MoneyField, QuantityField } from '#platform/web/design/index.ts';
import { useWorkshop } from '#platform/web/session/session.ts';
import { withoutBlanks } from '../shared/blanks.ts';
import type { Part } from '../shared/records.ts';

interface Received {
  quantityMilli: number;
  unitCostMinor: number;
  reference?: string;
}

/** Goods that came in go on the shelf, with what a unit of them cost. */
export function ReceivePart({ part, onClose }: { part: Part; onClose: () => void }) {
  const { t } = useTranslation('registry');
  const { id: workshopId } = useWorkshop();
  const [form] = Form.useForm<Received>();
  const receive = useCommand('post', '/api/v1/parts/{partId}/receipts', {
    form,
    show: 'inline',
    onDone: onClose,
  });
  return (
    <FormDrawer
      title={t('stock.receive')}
      form={form}
      command={receive}
      submit={t('stock.receive')}
      draft={`part.${part.id}.receipt`}
      initial={part.stock?.costMinor ? { unitCostMinor: part.stock.costMinor } : {}}
      onSubmit={(received) =>
        receive.run({
          params: { path: { partId: part.id } },
          body: { ...withoutBlanks(received), workshopId },
        })
      }
      onClose={onClose}
    >
      <Form.Item name="quantityMilli" label={t('stock.quantity')} rules={[{ required: true }]}>
        <QuantityField unit={t(`part-unit.${part.unit}`)} autoFocus />
      </Form.Item>
      <Form.Item name="unitCostMinor" label={t('stock.unit-cost')} rules={[{ required: true }]}>
        <MoneyField />
      </Form.Item>
      <Form.Item name="reference" label={t('stock.reference')}>
        <Input maxLength={80} />
      </Form.Item>
    </FormDrawer>
  );
}
