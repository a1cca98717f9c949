import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalAlert } from '../api/refusal-notice.tsx';
import { useCommand } from '../api/use-command.ts';
import type { Session } from './session.ts';

interface Credentials {
  identifier: string;
  password: string;
  code?: string;
}

interface SignInFormProps {
  /** Known already: the one who was working here. */
  identifier?: string;
  onSignedIn(session: Session): void;
}

/** E-mail or phone and password; the second step appears only for those who have one. */
export function SignInForm({ identifier, onSignedIn }: SignInFormProps) {
  const { t } = useTranslation('platform');
  const [form] = Form.useForm<Credentials>();
  const [needsCode, setNeedsCode] = useState(false);
  const signIn = useCommand('post', '/api/v1/session', { form, show: 'inline', onDone: onSignedIn });
  const asksForCode = signIn.problem?.code === 'sign-in/second-factor-needed';
  if (asksForCode && !needsCode) setNeedsCode(true);
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{ identifier }}
      onFinish={(credentials: Credentials) => void signIn.run({ body: credentials })}
    >
      {asksForCode ? null : <RefusalAlert of={signIn} />}
      <Form.Item
        name="identifier"
        label={t('sign-in.identifier')}
        rules={[{ required: true, message: t('sign-in.identifier-needed') }]}
        hidden={needsCode}
      >
        <Input
          size="large"
          autoComplete="username"
          autoFocus={!identifier}
          disabled={identifier !== undefined}
        />
      </Form.Item>
      <Form.Item
        name="password"
        label={t('sign-in.password')}
        rules={[{ required: true, message: t('sign-in.password-needed') }]}
        hidden={needsCode}
      >
        <Input.Password size="large" autoComplete="current-password" autoFocus={identifier !== undefined} />
      </Form.Item>
      {needsCode ? <SecondFactor back={() => setNeedsCode(false)} /> : null}
      <Button block type="primary" size="large" htmlType="submit" loading={signIn.pending}>
        {needsCode ? t('sign-in.confirm') : t('sign-in.submit')}
      </Button>
    </Form>
  );
}

function SecondFactor({ back }: { back: () => void }) {
  const { t } = useTranslation('platform');
  return (
    <>
      <Form.Item
        name="code"
        label={t('sign-in.code')}
        extra={t('sign-in.code-hint')}
        rules={[{ required: true, message: t('sign-in.code-needed') }]}
      >
        <Input size="large" autoFocus autoComplete="one-time-code" inputMode="numeric" maxLength={12} />
      </Form.Item>
      <Button type="link" onClick={back} style={{ padding: 0, marginBlockEnd: 12 }}>
        {t('sign-in.other-account')}
      </Button>
    </>
  );
}
