import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer } from '#platform/web/design/index.ts';

interface Explained {
  to: string;
  how: string;
}

/** INSP-7: to whom it was explained that it is something else, and how: from then on work may go on. */
export function ExplainDrawer({ confirmedCauseId, close }: { confirmedCauseId: string; close: () => void }) {
  const { t } = useTranslation('diagnosis');
  const [form] = Form.useForm<Explained>();
  const explain = useCommand('post', '/api/v1/confirmed-causes/{confirmedCauseId}/explain', {
    ...{ form, show: 'inline', onDone: close },
  });
  return (
    <FormDrawer<Explained>
      title={t('cause.explain')}
      form={form}
      command={explain}
      submit={t('cause.explain-keep')}
      onSubmit={(body) => explain.run({ params: { path: { confirmedCauseId } }, body })}
      onClose={close}
    >
      <Form.Item name="to" label={t('cause.explained-to')} rules={[{ required: true, whitespace: true }]}>
        <Input autoFocus maxLength={120} />
      </Form.Item>
      <Form.Item name="how" label={t('cause.explained-how')} rules={[{ required: true, whitespace: true }]}>
        <Input.TextArea rows={3} maxLength={2000} />
      </Form.Item>
    </FormDrawer>
  );
}
