import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer, InstantField } from '#platform/web/design/index.ts';
import { useWorkshop } from '#platform/web/session/session.ts';
import type { PartRequest } from './requests-by-car.ts';

interface Expected {
  expectedAt?: string | null;
}

/** When the missing part will be here: promises to customers are reckoned with it. Left empty, nobody knows. */
export function ExpectDrawer({ line, close }: { line: PartRequest & { partId: string }; close: () => void }) {
  const { t } = useTranslation('workshop');
  const { id: workshopId } = useWorkshop();
  const [form] = Form.useForm<Expected>();
  const expect = useCommand('put', '/api/v1/parts/{partId}/expected', {
    form,
    show: 'inline',
    onDone: close,
  });
  return (
    <FormDrawer<Expected>
      title={t('parts.expect-line', { name: line.name })}
      form={form}
      command={expect}
      submit={t('parts.expect-save')}
      initial={{ expectedAt: line.expectedAt }}
      onSubmit={({ expectedAt }) =>
        expect.run({
          params: { path: { partId: line.partId } },
          body: { workshopId, expectedAt: expectedAt ?? null },
        })
      }
      onClose={close}
    >
      <Form.Item name="expectedAt" label={t('parts.expected-at')} extra={t('parts.expected-hint')}>
        <InstantField />
      </Form.Item>
    </FormDrawer>
  );
}
