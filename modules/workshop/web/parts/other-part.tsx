import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '#platform/web/api/client.ts';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer, RecordPicker, StatusTag } from '#platform/web/design/index.ts';
import { useMay, useWorkshop } from '#platform/web/session/session.ts';
import css from './parts.module.css';
import { neededMilli, type PartRequest } from './requests-by-car.ts';

interface OtherTyped {
  partId: string;
  reason: string;
}

/** A5: the counter has only another part than the signed one: it is asked for, and the advisor hears it at once. */
export function AskOtherPart({ line, close }: { line: PartRequest; close: () => void }) {
  const { t } = useTranslation('workshop');
  const { id: workshopId } = useWorkshop();
  const [form] = Form.useForm<OtherTyped>();
  const ask = useCommand('post', '/api/v1/lines/{lineId}/other-part', {
    form,
    show: 'inline',
    basedOn: 'none',
    onDone: close,
  });
  const search = async (q: string) => {
    const { data } = await client.GET('/api/v1/parts', {
      params: { query: { workshopId, limit: 10, ...(q ? { q } : {}) } },
    });
    return (data?.items ?? [])
      .filter(({ id }) => id !== line.partId)
      .map(({ id, number, names }) => ({ value: id, label: `${number}  ${Object.values(names)[0] ?? ''}` }));
  };
  return (
    <FormDrawer<OtherTyped>
      title={t('parts.other-for', { name: line.name })}
      form={form}
      command={ask}
      submit={t('parts.other-ask')}
      onSubmit={(body) => ask.run({ params: { path: { lineId: line.lineId } }, body })}
      onClose={close}
    >
      <p>{t('parts.other-ways')}</p>
      <Form.Item name="partId" label={t('parts.part')} rules={[{ required: true }]}>
        <RecordPicker searchKey={['other-part', workshopId]} search={search} autoFocus />
      </Form.Item>
      <Form.Item name="reason" label={t('parts.reason')} rules={[{ required: true, whitespace: true }]}>
        <Input maxLength={200} />
      </Form.Item>
    </FormDrawer>
  );
}

/** Where the question of another part stands: handed out once it may be, or decided by who may let the house bear it. */
export function OtherPart({ line }: { line: PartRequest }) {
  const { t } = useTranslation('workshop');
  const mayIssue = useMay('part.issue');
  const mayBear = useMay('repair-order.bear-overrun');
  const [isBearing, setBearing] = useState(false);
  const issue = useCommand('post', '/api/v1/lines/{lineId}/issue', { basedOn: line.version });
  const other = line.otherPart;
  if (!other) return null;
  const body = { quantityMilli: neededMilli(line), partId: other.partId };
  return (
    <span className={css.other}>
      <StatusTag>
        {t(other.isBorne ? 'parts.other-borne' : 'parts.other-open', { number: other.number })}
      </StatusTag>
      <span className={css.quiet}>{other.reason}</span>
      {mayIssue ? (
        <Button
          size="small"
          loading={issue.pending}
          onClick={() => void issue.run({ params: { path: { lineId: line.lineId } }, body })}
        >
          {t('parts.other-issue', { number: other.number })}
        </Button>
      ) : null}
      {mayBear && !other.isBorne ? (
        <Button size="small" onClick={() => setBearing(true)}>
          {t('parts.other-bear')}
        </Button>
      ) : null}
      {isBearing ? (
        <BearOtherPart lineId={line.lineId} partId={other.partId} close={() => setBearing(false)} />
      ) : null}
    </span>
  );
}

function BearOtherPart({ lineId, partId, close }: { lineId: string; partId: string; close: () => void }) {
  const { t } = useTranslation('workshop');
  const [form] = Form.useForm<{ reason: string }>();
  const bear = useCommand('post', '/api/v1/lines/{lineId}/bear-other-part', {
    form,
    show: 'inline',
    basedOn: 'none',
    onDone: close,
  });
  return (
    <FormDrawer<{ reason: string }>
      title={t('parts.other-bear')}
      form={form}
      command={bear}
      submit={t('parts.other-bear')}
      onSubmit={({ reason }) => bear.run({ params: { path: { lineId } }, body: { partId, reason } })}
      onClose={close}
    >
      <Form.Item name="reason" label={t('parts.reason')} rules={[{ required: true, whitespace: true }]}>
        <Input autoFocus maxLength={200} />
      </Form.Item>
    </FormDrawer>
  );
}
