import { Alert, Button, Drawer, Form, type FormInstance } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/problem.ts';
import { RefusalAlert } from '../api/refusal-notice.tsx';
import { useFormDraft } from './drafts.ts';
import { useRoom } from './room.ts';

interface FormDrawerProps<Values extends object> {
  title: string;
  form: FormInstance<Values>;
  initial?: Partial<Values>;
  /** From `useCommand(…, { form, show: 'inline' })`. */
  command: { readonly pending: boolean; readonly problem: Problem | null; reload(): Promise<void> };
  /** The verb on the button. */
  submit: string;
  /** Sends what was typed; resolves to something when it was accepted. */
  onSubmit(values: Values): Promise<unknown>;
  onClose(): void;
  /** Keeps what was typed through reload and mishap under this name. */
  draft?: string;
  width?: number;
  children: ReactNode;
}

/**
 * A form beside the page it belongs to; the whole screen on a phone. Render it only while open, with its
 * `useCommand` in the same component: opening is the moment its version counts from.
 */
export function FormDrawer<Values extends object>(props: FormDrawerProps<Values>) {
  const { title, form, initial, command, submit, onSubmit, onClose, children } = props;
  const { t } = useTranslation('platform');
  const isPhone = useRoom() === 'phone';
  const draft = useFormDraft(props.draft, form);
  const send = async (values: Values) => {
    const answer = await onSubmit(values);
    if (answer !== undefined) draft.forget();
  };
  const startAnew = () => {
    draft.forget();
    form.resetFields();
  };
  return (
    <Drawer
      open
      title={title}
      size={isPhone ? '100%' : (props.width ?? 480)}
      onClose={onClose}
      mask={{ closable: false }}
      footer={
        <div style={{ display: 'flex', gap: 8, justifyContent: 'end', paddingBlock: 4 }}>
          <Button onClick={onClose}>{t('form.close')}</Button>
          <Button type="primary" loading={command.pending} onClick={() => form.submit()}>
            {submit}
          </Button>
        </div>
      }
    >
      <RefusalAlert of={command} />
      {draft.wasRestored ? (
        <Alert
          type="info"
          title={t('form.restored')}
          action={
            <Button size="small" type="link" onClick={startAnew}>
              {t('form.start-anew')}
            </Button>
          }
          style={{ marginBlockEnd: 16 }}
        />
      ) : null}
      <Form<Values>
        form={form}
        layout="vertical"
        {...(initial ? { initialValues: initial } : {})}
        {...draft.bind}
        onFinish={(values) => void send(values)}
      >
        {children}
        <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
      </Form>
    </Drawer>
  );
}
