import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { Elapsed, FormDrawer, Instant } from '#platform/web/design/index.ts';
import { mayTake } from '../use-diagnosis.ts';
import { type DiagnosisPartProps, Part } from './part.tsx';
import css from './visit.module.css';

/** INSP-7: who was called to help, and how long it took until they stood at the car. */
export function ExpertCalls({ visitId, page }: DiagnosisPartProps) {
  const { t } = useTranslation('diagnosis');
  const [isOpen, open] = useState(false);
  const arrive = useCommand('post', '/api/v1/expert-calls/{expertCallId}/arrive');
  const may = mayTake(page, 'callExpert');
  return (
    <Part
      title={t('expert.title')}
      actions={
        may ? (
          <Button size="small" onClick={() => open(true)}>
            {t('expert.call')}
          </Button>
        ) : null
      }
    >
      <ul className={css.rows}>
        {page.expertCalls.map((call) => (
          <li key={call.id}>
            <Instant at={call.calledAt} /> <span className={css.grow}>{call.reason}</span>
            {call.arrivedAt ? (
              <span className={css.quiet}>
                {call.expertName} · {t('expert.after', { count: call.responseMinutes ?? 0 })}
              </span>
            ) : (
              <>
                <span className={css.quiet}>
                  {t('expert.waits')} <Elapsed since={call.calledAt} />
                </span>
                {may ? (
                  <Button
                    size="small"
                    loading={arrive.pending}
                    onClick={() => void arrive.run({ params: { path: { expertCallId: call.id } } })}
                  >
                    {t('expert.here')}
                  </Button>
                ) : null}
              </>
            )}
          </li>
        ))}
      </ul>
      {isOpen ? <CallDrawer visitId={visitId} close={() => open(false)} /> : null}
    </Part>
  );
}

function CallDrawer({ visitId, close }: { visitId: string; close: () => void }) {
  const { t } = useTranslation('diagnosis');
  const [form] = Form.useForm<{ reason: string }>();
  const call = useCommand('post', '/api/v1/visits/{visitId}/expert-calls', {
    ...{ form, show: 'inline', onDone: close },
  });
  return (
    <FormDrawer<{ reason: string }>
      title={t('expert.call')}
      form={form}
      command={call}
      submit={t('expert.call')}
      onSubmit={({ reason }) => call.run({ params: { path: { visitId } }, body: { reason } })}
      onClose={close}
    >
      <Form.Item name="reason" label={t('expert.why')} rules={[{ required: true, whitespace: true }]}>
        <Input.TextArea autoFocus rows={3} maxLength={2000} />
      </Form.Item>
    </FormDrawer>
  );
}
