import { Button, Form, Input, QRCode } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answers } from '#platform/web/api/client.ts';
import { RefusalAlert } from '#platform/web/api/refusal-notice.tsx';
import { useCommand } from '#platform/web/api/use-command.ts';
import { Panel } from '#platform/web/design/panel.tsx';
import { StatusTag } from '#platform/web/design/status-tag.tsx';
import { useSession } from '#platform/web/session/session.ts';
import css from '../account.module.css';

interface Enrolment {
  otpauthUrl: string;
  backupCodes: string[];
}

/** A second step at sign-in: a code from the phone beside the password. */
export function SecondFactorPanel() {
  const { t } = useTranslation('platform');
  const { user } = useSession();
  const [enrolment, setEnrolment] = useState<Enrolment | null>(null);
  const done = () => {
    setEnrolment(null);
    void answers.invalidateQueries({ queryKey: ['get', '/api/v1/session'] });
  };
  const state = user.secondFactor ? t('account.factor-on') : t('account.factor-off');
  return (
    <Panel
      title={t('me.second-factor')}
      id="second-factor"
      extra={<StatusTag tone={user.secondFactor ? 'good' : 'quiet'}>{state}</StatusTag>}
    >
      <p className={css.note}>{t('account.factor-why')}</p>
      {user.secondFactor ? <EndFactor onDone={done} /> : null}
      {!user.secondFactor && !enrolment ? <BeginFactor onBegun={setEnrolment} /> : null}
      {enrolment ? <ConfirmFactor enrolment={enrolment} onDone={done} /> : null}
    </Panel>
  );
}

function BeginFactor({ onBegun }: { onBegun: (enrolment: Enrolment) => void }) {
  const { t } = useTranslation('platform');
  const [form] = Form.useForm<{ password: string }>();
  const begin = useCommand('post', '/api/v1/session/second-factor', {
    form,
    show: 'inline',
    onDone: onBegun,
  });
  return (
    <PasswordForm
      form={form}
      command={begin}
      submit={t('account.factor-begin')}
      send={(body) => void begin.run({ body })}
    />
  );
}

function EndFactor({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('platform');
  const [form] = Form.useForm<{ password: string }>();
  const end = useCommand('delete', '/api/v1/session/second-factor', { form, show: 'inline', onDone });
  return (
    <PasswordForm
      form={form}
      command={end}
      submit={t('account.factor-end')}
      send={(body) => void end.run({ body })}
    />
  );
}

interface PasswordFormProps {
  form: ReturnType<typeof Form.useForm<{ password: string }>>[0];
  command: Parameters<typeof RefusalAlert>[0]['of'] & { pending: boolean };
  submit: string;
  send(body: { password: string }): void;
}

function PasswordForm({ form, command, submit, send }: PasswordFormProps) {
  const { t } = useTranslation('platform');
  return (
    <Form form={form} layout="vertical" requiredMark={false} className={css.form} onFinish={send}>
      <RefusalAlert of={command} />
      <Form.Item name="password" label={t('account.password-now')} rules={[{ required: true }]}>
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      <Button htmlType="submit" loading={command.pending}>
        {submit}
      </Button>
    </Form>
  );
}

function ConfirmFactor({ enrolment, onDone }: { enrolment: Enrolment; onDone: () => void }) {
  const { t } = useTranslation('platform');
  const [form] = Form.useForm<{ code: string }>();
  const confirm = useCommand('post', '/api/v1/session/second-factor/confirm', {
    form,
    show: 'inline',
    onDone,
  });
  const secret = new URL(enrolment.otpauthUrl).searchParams.get('secret') ?? '';
  return (
    <div className={css.setup}>
      <QRCode value={enrolment.otpauthUrl} size={176} bgColor="#fff" color="#10222b" />
      <div>
        <p>{t('account.factor-scan')}</p>
        <p className={css.quiet}>{t('account.factor-secret', { secret })}</p>
        <p style={{ marginBlockStart: 12 }}>{t('account.factor-backup')}</p>
        <div className={css.codes}>
          {enrolment.backupCodes.map((code) => (
            <code key={code}>{code}</code>
          ))}
        </div>
        <Form
          form={form}
          layout="vertical"
          requiredMark={false}
          className={css.form}
          onFinish={(body) => void confirm.run({ body })}
        >
          <RefusalAlert of={confirm} />
          <Form.Item name="code" label={t('account.factor-code')} rules={[{ required: true }]}>
            <Input autoComplete="one-time-code" inputMode="numeric" maxLength={8} />
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={confirm.pending}>
            {t('account.factor-confirm')}
          </Button>
        </Form>
      </div>
    </div>
  );
}
