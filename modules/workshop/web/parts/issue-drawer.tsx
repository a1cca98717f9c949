import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer, QuantityField } from '#platform/web/design/index.ts';
import { freeMilli, neededMilli, type PartRequest } from './requests-by-car.ts';

/** Hands out less than the whole line; the rest stays on the list. */
export function IssueDrawer({ line, close }: { line: PartRequest; close: () => void }) {
  const { t } = useTranslation('workshop');
  const [form] = Form.useForm<{ quantityMilli: number }>();
  const issue = useCommand('post', '/api/v1/lines/{lineId}/issue', {
    form,
    show: 'inline',
    basedOn: line.version,
    onDone: close,
  });
  const possible = Math.min(neededMilli(line), freeMilli(line)) || neededMilli(line);
  return (
    <FormDrawer<{ quantityMilli: number }>
      title={t('parts.issue-line', { name: line.name })}
      form={form}
      command={issue}
      submit={t('parts.issue')}
      initial={{ quantityMilli: possible }}
      onSubmit={(body) => issue.run({ params: { path: { lineId: line.lineId } }, body })}
      onClose={close}
    >
      <Form.Item name="quantityMilli" label={t('parts.quantity')} rules={[{ required: true }]}>
        <QuantityField autoFocus />
      </Form.Item>
    </FormDrawer>
  );
}
