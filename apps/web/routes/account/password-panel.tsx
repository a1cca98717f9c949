import { App, Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { RefusalAlert } from '#platform/web/api/refusal-notice.tsx';
import { useCommand } from '#platform/web/api/use-command.ts';
import { Panel } from '#platform/web/design/panel.tsx';
import css from '../account.module.css';

interface PasswordChange {
  current: string;
  next: string;
}

export function PasswordPanel() {
  const { t } = useTranslation('platform');
  const { message } = App.useApp();
  const [form] = Form.useForm<PasswordChange>();
  const change = useCommand('put', '/api/v1/session/password', {
    form,
    show: 'inline',
    onDone: () => {
      form.resetFields();
      message.success(t('account.password-changed'));
    },
  });
  return (
    <Panel title={t('me.password')} id="password">
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        className={css.form}
        onFinish={(body: PasswordChange) => void change.run({ body })}
      >
        <RefusalAlert of={change} />
        <Form.Item name="current" label={t('account.password-now')} rules={[{ required: true }]}>
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        <Form.Item
          name="next"
          label={t('account.password-new')}
          extra={t('account.password-rule')}
          rules={[{ required: true }]}
        >
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <Button htmlType="submit" loading={change.pending}>
          {t('account.password-change')}
        </Button>
      </Form>
    </Panel>
  );
}
