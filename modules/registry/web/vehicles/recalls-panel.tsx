import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#platform/web/api/client.ts';
import { useCommand } from '#platform/web/api/use-command.ts';
import { Day, DayField, FormDrawer, Panel, StatusTag } from '#platform/web/design/index.ts';
import { LinkTo } from '#platform/web/navigation.tsx';
import { useMay, useWorkshop } from '#platform/web/session/session.ts';
import { useNameIn } from '../shared/names.tsx';
import type { RecallOfCar } from '../shared/records.ts';
import css from '../shared/rows.module.css';

/** Every recall that is for this car, and what became of it. */
export function RecallsPanel({ vehicleId }: { vehicleId: string }) {
  const { t } = useTranslation('registry');
  const { id: workshopId } = useWorkshop();
  const [settled, settle] = useState<RecallOfCar | null>(null);
  const recalls = api.useQuery('get', '/api/v1/vehicles/{vehicleId}/recalls', {
    params: { path: { vehicleId }, query: { workshopId } },
  });
  const items = recalls.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Panel title={t('recall.title')} flush id="recalls">
      <ul className={css.rows}>
        {items.map((recall) => (
          <li key={recall.recallId}>
            <RecallLine recall={recall} settle={() => settle(recall)} />
          </li>
        ))}
      </ul>
      {settled ? <SettleRecall vehicleId={vehicleId} recall={settled} onClose={() => settle(null)} /> : null}
    </Panel>
  );
}

const trouble = new Set(['open', 'on-order']);

function RecallLine({ recall, settle }: { recall: RecallOfCar; settle: () => void }) {
  const { t } = useTranslation('registry');
  const nameIn = useNameIn();
  const mayNote = useMay('recall.note-done');
  const mayReopen = useMay('recall.keep');
  const { number, titles, kind, safety, state, certain, job, doneElsewhere } = recall;
  const isOpen = state === 'open' || state === 'on-order';
  return (
    <>
      <div className={css.line}>
        <span>{nameIn(titles)}</span>
        {safety && trouble.has(state) ? <StatusTag tone="trouble">{t('recall.safety')}</StatusTag> : null}
        <StatusTag tone={state === 'done' ? 'good' : 'quiet'}>{t(`recall-state.${state}`)}</StatusTag>
        <span className={css.end}>
          {isOpen && mayNote ? (
            <Button size="small" onClick={settle}>
              {t('recall.done-elsewhere')}
            </Button>
          ) : null}
          {doneElsewhere && mayReopen ? (
            <Button size="small" onClick={settle}>
              {t('recall.reopen')}
            </Button>
          ) : null}
        </span>
      </div>
      <div className={`${css.line} ${css.quiet}`}>
        <span>
          {t(`recall-kind.${kind}`)} <span className="num">{number}</span>
        </span>
        {certain || !isOpen ? null : <span>{t('recall.uncertain')}</span>}
        {job ? <LinkTo to={`/visits/${job.visitId}`}>{t('recall.its-job')}</LinkTo> : null}
        {doneElsewhere ? (
          <span>
            <Day on={doneElsewhere.doneOn} /> · {doneElsewhere.reason} · {doneElsewhere.notedByName}
          </span>
        ) : null}
      </div>
    </>
  );
}

interface Said {
  doneOn?: string;
  reason: string;
}

interface SettleRecallProps {
  vehicleId: string;
  recall: RecallOfCar;
  onClose(): void;
}

/** Done by another house, or not done after all: with the date and how it is known. */
function SettleRecall({ vehicleId, recall, onClose }: SettleRecallProps) {
  const { t } = useTranslation('registry');
  const { id: workshopId } = useWorkshop();
  const [form] = Form.useForm<Said>();
  const options = { form, show: 'inline' as const, onDone: onClose, basedOn: 'none' as const };
  const done = useCommand('post', '/api/v1/vehicles/{vehicleId}/recalls/{recallId}/done', options);
  const reopen = useCommand('post', '/api/v1/vehicles/{vehicleId}/recalls/{recallId}/reopen', options);
  const isReopening = recall.doneElsewhere !== null;
  const params = { path: { vehicleId, recallId: recall.recallId } };
  return (
    <FormDrawer<Said>
      title={`${t(isReopening ? 'recall.reopen' : 'recall.done-elsewhere')} · ${recall.number}`}
      form={form}
      command={isReopening ? reopen : done}
      submit={t(isReopening ? 'recall.reopen' : 'recall.note-done')}
      onSubmit={({ doneOn = '', reason }) =>
        isReopening
          ? reopen.run({ params, body: { reason, workshopId } })
          : done.run({ params, body: { doneOn, reason, workshopId } })
      }
      onClose={onClose}
    >
      {isReopening ? null : (
        <Form.Item name="doneOn" label={t('recall.done-on')} rules={[{ required: true }]}>
          <DayField />
        </Form.Item>
      )}
      <Form.Item
        name="reason"
        label={t(isReopening ? 'recall.why-reopen' : 'recall.how-known')}
        rules={[{ required: true }]}
      >
        <Input.TextArea rows={3} maxLength={1000} />
      </Form.Item>
    </FormDrawer>
  );
}
