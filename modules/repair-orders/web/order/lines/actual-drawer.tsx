import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import {
  Facts,
  FormDrawer,
  HoursField,
  Money,
  MoneyField,
  QuantityField,
} from '#platform/web/design/index.ts';
import type { Line } from '../order.ts';
import { actualMeasureOf } from './amount-of.ts';

interface Actual {
  hoursSeconds?: number;
  quantityMilli?: number;
  fixedMinor?: number;
  reason: string;
}

/** HAND-2: what was really done or used; the bill follows it, what was signed stays beside it. */
export function ActualDrawer({ line, close }: { line: Line; close: () => void }) {
  const { t } = useTranslation('repair-orders');
  const [form] = Form.useForm<Actual>();
  const note = useCommand('post', '/api/v1/lines/{lineId}/actual', {
    form,
    show: 'inline',
    basedOn: line.version,
    onDone: close,
  });
  const measure = actualMeasureOf(line);
  const label = { hoursSeconds: 'hours', quantityMilli: 'quantity', fixedMinor: 'fixed' } as const;
  return (
    <FormDrawer<Actual>
      title={t('order.actual')}
      form={form}
      command={note}
      initial={{ [measure]: line[measure] ?? 0 }}
      submit={t('order.actual-note')}
      onSubmit={(body) => note.run({ params: { path: { lineId: line.id } }, body })}
      onClose={close}
    >
      <Facts
        facts={[
          [t('order.line'), line.name],
          [
            t('order.authorized'),
            line.authorizedMinor === null ? null : <Money key="money" minor={line.authorizedMinor} />,
          ],
        ]}
      />
      <br />
      <Form.Item name={measure} label={t(`order.${label[measure]}`)} rules={[{ required: true }]}>
        {measure === 'hoursSeconds' ? (
          <HoursField autoFocus />
        ) : measure === 'quantityMilli' ? (
          <QuantityField autoFocus />
        ) : (
          <MoneyField autoFocus />
        )}
      </Form.Item>
      <Form.Item name="reason" label={t('order.actual-why')} rules={[{ required: true }]}>
        <Input.TextArea rows={3} maxLength={2000} />
      </Form.Item>
    </FormDrawer>
  );
}
