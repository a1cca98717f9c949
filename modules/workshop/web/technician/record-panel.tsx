import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { RefusalAlert } from '#platform/web/api/refusal-notice.tsx';
import { useCommand } from '#platform/web/api/use-command.ts';
import { Facts, Panel, useFormDraft } from '#platform/web/design/index.ts';
import css from './technician.module.css';
import type { JobPage as Job } from './use-my-jobs.ts';

interface Written {
  cause?: string | null;
  correction?: string | null;
}

/** Cause and correction: what was wrong, and what was done about it. */
export function RecordPanel({ job }: { job: Job }) {
  const { t } = useTranslation('workshop');
  const may = job.allowedActions.some(({ action, allowed }) => action === 'record' && allowed);
  if (!may && !job.cause && !job.correction && !job.vague) return null;
  return (
    <Panel title={t('record.title')} id="record" extra={job.vague ? t('record.needed') : null}>
      {may ? (
        <RecordForm job={job} />
      ) : (
        <Facts
          facts={[
            [t('record.cause'), job.cause],
            [t('record.correction'), job.correction],
          ]}
        />
      )}
    </Panel>
  );
}

function RecordForm({ job }: { job: Job }) {
  const { t } = useTranslation('workshop');
  const [form] = Form.useForm<Written>();
  const draft = useFormDraft(`record.${job.id}`, form);
  const record = useCommand('put', '/api/v1/jobs/{jobId}/record', {
    form,
    show: 'inline',
    onDone: () => draft.forget(),
  });
  return (
    <Form<Written>
      form={form}
      layout="vertical"
      initialValues={{ cause: job.cause, correction: job.correction }}
      {...draft.bind}
      onFinish={({ cause, correction }) =>
        void record.run({
          params: { path: { jobId: job.id } },
          body: { cause: cause?.trim() || null, correction: correction?.trim() || null },
        })
      }
    >
      <RefusalAlert of={record} />
      <Form.Item name="cause" label={t('record.cause')}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={2000} />
      </Form.Item>
      <Form.Item name="correction" label={t('record.correction')}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={2000} />
      </Form.Item>
      <Button block htmlType="submit" className={css.big} loading={record.pending}>
        {t('record.save')}
      </Button>
    </Form>
  );
}
