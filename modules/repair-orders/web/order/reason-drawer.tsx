import { Form, type FormInstance, Input } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Command } from '#platform/web/api/use-command.ts';
import { FormDrawer } from '#platform/web/design/index.ts';

export interface Because {
  reason: string;
}

export function useReasonForm(): FormInstance<Because> {
  const [form] = Form.useForm<Because>();
  return form;
}

interface ReasonDrawerProps<Wish, Answer> {
  title: string;
  submit: string;
  /** What it means, before it is done. */
  hint?: ReactNode;
  form: FormInstance<Because>;
  command: Command<Wish, Answer>;
  send(because: Because): Promise<unknown>;
  close(): void;
}

/** A step that takes something back or goes around a rule: it wants its reason in words. */
export function ReasonDrawer<Wish, Answer>(props: ReasonDrawerProps<Wish, Answer>) {
  const { title, submit, hint, form, command, send, close } = props;
  const { t } = useTranslation('repair-orders');
  return (
    <FormDrawer<Because>
      title={title}
      form={form}
      command={command}
      submit={submit}
      onSubmit={send}
      onClose={close}
    >
      {hint ? <p style={{ marginBlockEnd: 16 }}>{hint}</p> : null}
      <Form.Item
        name="reason"
        label={t('order.reason')}
        rules={[{ required: true, whitespace: true, message: t('order.reason-needed') }]}
      >
        <Input.TextArea autoFocus rows={3} maxLength={2000} />
      </Form.Item>
    </FormDrawer>
  );
}
