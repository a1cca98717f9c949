import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer, MoneyField, QuantityField } from '#platform/web/design/index.ts';
import { useWorkshop } from '#platform/web/session/session.ts';
import type { Part } from '../shared/records.ts';

interface Priced {
  priceMinor: number;
  location?: string | null;
  reorderPointMilli?: number | null;
}

/** What a part sells for here, where it lies, and below how many it is ordered again. */
export function SetPrice({ part, onClose }: { part: Part; onClose: () => void }) {
  const { t } = useTranslation('registry');
  const { id: workshopId } = useWorkshop();
  const [form] = Form.useForm<Priced>();
  const price = useCommand('put', '/api/v1/parts/{partId}/price', { form, show: 'inline', onDone: onClose });
  return (
    <FormDrawer
      title={t('stock.set-price')}
      form={form}
      command={price}
      submit={t('save')}
      draft={`part.${part.id}.price`}
      {...(part.stock ? { initial: part.stock } : {})}
      onSubmit={({ priceMinor, location, reorderPointMilli }) =>
        price.run({
          params: { path: { partId: part.id } },
          body: {
            workshopId,
            priceMinor,
            location: location?.trim() || null,
            reorderPointMilli: reorderPointMilli ?? 0,
          },
        })
      }
      onClose={onClose}
    >
      <Form.Item name="priceMinor" label={t('part.price')} rules={[{ required: true }]}>
        <MoneyField autoFocus />
      </Form.Item>
      <Form.Item name="location" label={t('part.location')}>
        <Input maxLength={40} />
      </Form.Item>
      <Form.Item name="reorderPointMilli" label={t('stock.reorder-point')}>
        <QuantityField unit={t(`part-unit.${part.unit}`)} />
      </Form.Item>
    </FormDrawer>
  );
}
