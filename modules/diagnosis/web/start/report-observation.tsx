import { Button, Form, Input, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { DayField, FormDrawer } from '#platform/web/design/index.ts';
import { observationResults } from '../../rules/index.ts';

interface Reported {
  result: (typeof observationResults)[number];
  words?: string;
  nextOn?: string;
}

/** A22: what the customer says about the symptom they watched; watched on, another day is agreed. */
export function ReportObservation({ observationId }: { observationId: string }) {
  const { t } = useTranslation('diagnosis');
  const [isOpen, open] = useState(false);
  return (
    <>
      <Button size="small" onClick={() => open(true)}>
        {t('observe.report')}
      </Button>
      {isOpen ? <ReportDrawer observationId={observationId} close={() => open(false)} /> : null}
    </>
  );
}

function ReportDrawer({ observationId, close }: { observationId: string; close: () => void }) {
  const { t } = useTranslation('diagnosis');
  const [form] = Form.useForm<Reported>();
  const result = Form.useWatch('result', form);
  const report = useCommand('post', '/api/v1/observations/{observationId}/result', {
    ...{ form, show: 'inline', onDone: close },
  });
  return (
    <FormDrawer<Reported>
      title={t('observe.report')}
      form={form}
      command={report}
      submit={t('observe.keep')}
      onSubmit={({ result: heard, words, nextOn }) =>
        report.run({
          params: { path: { observationId } },
          body: { result: heard, words: words?.trim() || null, nextOn: nextOn ?? null },
        })
      }
      onClose={close}
    >
      <Form.Item name="result" label={t('observe.result-is')} rules={[{ required: true }]}>
        <Radio.Group
          vertical
          options={observationResults.map((value) => ({ value, label: t(`observe.result.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="words" label={t('observe.words')}>
        <Input.TextArea rows={3} maxLength={2000} />
      </Form.Item>
      {result && result !== 'gone' ? (
        <Form.Item name="nextOn" label={t('observe.next-on')}>
          <DayField />
        </Form.Item>
      ) : null}
    </FormDrawer>
  );
}
