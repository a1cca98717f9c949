import { Button, Form, Input, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer, StatusTag, useFormat } from '#platform/web/design/index.ts';
import { type DiagnosisPage, mayTake, whyNot } from '../use-diagnosis.ts';
import css from './visit.module.css';

/** INSP-3: the house says when the car goes on the lift first, and why; done or declined, it is written down. */
export function PreInspection({ visitId, page }: { visitId: string; page: DiagnosisPage }) {
  const { t } = useTranslation('diagnosis');
  const format = useFormat();
  const [isOpen, open] = useState(false);
  const { reasons, record, ageLimitYears } = page.preInspection;
  if (reasons.length === 0 && !record) return null;
  const why = reasons
    .map((reason) => t(`pre-inspection.because.${reason}`, { years: ageLimitYears }))
    .join(' · ');
  const against = whyNot(page, 'preInspect');
  return (
    <li>
      <div className={css.line}>
        <span className={css.grow}>
          <b>{t('pre-inspection.title')}</b> <span className={css.quiet}>{why}</span>
        </span>
        {record ? (
          <StatusTag tone={record.outcome === 'done' ? 'good' : 'quiet'}>
            {t(`pre-inspection.${record.outcome}`)}
          </StatusTag>
        ) : null}
        {mayTake(page, 'preInspect') ? (
          <Button size="small" onClick={() => open(true)}>
            {t('pre-inspection.note')}
          </Button>
        ) : against && !record ? (
          <span className={css.quiet}>{against}</span>
        ) : null}
      </div>
      {record ? (
        <span className={css.quiet}>
          {[record.note, record.byName, format.dateTime(record.at)].filter(Boolean).join(' · ')}
        </span>
      ) : null}
      {isOpen ? <NotePreInspection visitId={visitId} close={() => open(false)} /> : null}
    </li>
  );
}

interface Noted {
  outcome: 'done' | 'declined';
  note?: string;
}

function NotePreInspection({ visitId, close }: { visitId: string; close: () => void }) {
  const { t } = useTranslation('diagnosis');
  const [form] = Form.useForm<Noted>();
  const outcome = Form.useWatch('outcome', form) ?? 'done';
  const note = useCommand('post', '/api/v1/visits/{visitId}/pre-inspections', {
    ...{ form, show: 'inline', onDone: close },
  });
  return (
    <FormDrawer<Noted>
      title={t('pre-inspection.title')}
      form={form}
      command={note}
      initial={{ outcome: 'done' }}
      submit={t('pre-inspection.note')}
      onSubmit={(noted) =>
        note.run({
          params: { path: { visitId } },
          body: { outcome: noted.outcome, note: noted.note?.trim() || null },
        })
      }
      onClose={close}
    >
      <Form.Item name="outcome">
        <Segmented
          block
          options={[
            { value: 'done', label: t('pre-inspection.done') },
            { value: 'declined', label: t('pre-inspection.declined') },
          ]}
        />
      </Form.Item>
      <Form.Item
        name="note"
        label={outcome === 'done' ? t('pre-inspection.seen') : t('pre-inspection.why-declined')}
        rules={outcome === 'done' ? [] : [{ required: true, message: t('pre-inspection.why-declined') }]}
      >
        <Input.TextArea rows={3} maxLength={2000} />
      </Form.Item>
    </FormDrawer>
  );
}
