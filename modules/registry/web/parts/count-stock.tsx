import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer, QuantityField, useFormat } from '#platform/web/design/index.ts';
import { useWorkshop } from '#platform/web/session/session.ts';
import type { Part } from '../shared/records.ts';
import css from '../shared/rows.module.css';

interface Counted {
  countedMilli: number;
  reason: string;
}

/** Brings the book in line with the shelf: one says what was counted, the difference is worked out. */
export function CountStock({ part, onClose }: { part: Part; onClose: () => void }) {
  const { t } = useTranslation('registry');
  const { id: workshopId } = useWorkshop();
  const format = useFormat();
  const [form] = Form.useForm<Counted>();
  const count = useCommand('post', '/api/v1/parts/{partId}/corrections', {
    form,
    show: 'inline',
    onDone: onClose,
  });
  const unit = t(`part-unit.${part.unit}`);
  return (
    <FormDrawer
      title={t('stock.count')}
      form={form}
      command={count}
      submit={t('stock.count')}
      onSubmit={(counted) =>
        count.run({ params: { path: { partId: part.id } }, body: { ...counted, workshopId } })
      }
      onClose={onClose}
    >
      <p className={css.note}>
        {t('stock.book-says', { quantity: `${format.quantity(part.stock?.quantityMilli ?? 0)} ${unit}` })}
      </p>
      <Form.Item name="countedMilli" label={t('stock.counted')} rules={[{ required: true }]}>
        <QuantityField unit={unit} autoFocus />
      </Form.Item>
      <Form.Item name="reason" label={t('stock.reason')} rules={[{ required: true }]}>
        <Input maxLength={200} />
      </Form.Item>
    </FormDrawer>
  );
}
