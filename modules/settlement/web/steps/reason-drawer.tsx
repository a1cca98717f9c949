import { Form, type FormInstance, Input } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '#platform/web/api/problem.ts';
import { FormDrawer } from '#platform/web/design/index.ts';

export interface Reasoned {
  reason: string;
}

interface ReasonDrawerProps {
  title: string;
  submit: string;
  hint: ReactNode;
  form: FormInstance<Reasoned>;
  command: { readonly pending: boolean; readonly problem: Problem | null; reload(): Promise<void> };
  send(reasoned: Reasoned): Promise<unknown>;
  close(): void;
}

/** A step on money that stands on the books with its reason. */
export function ReasonDrawer({ title, submit, hint, form, command, send, close }: ReasonDrawerProps) {
  const { t } = useTranslation('settlement');
  return (
    <FormDrawer<Reasoned>
      title={title}
      form={form}
      command={command}
      submit={submit}
      onSubmit={send}
      onClose={close}
    >
      <p style={{ marginBlockEnd: 16 }}>{hint}</p>
      <Form.Item
        name="reason"
        label={t('reason.label')}
        rules={[{ required: true, whitespace: true, message: t('reason.needed') }]}
      >
        <Input.TextArea rows={3} maxLength={1000} autoFocus />
      </Form.Item>
    </FormDrawer>
  );
}
