import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#platform/web/api/client.ts';
import type { components } from '#platform/web/api/openapi.gen.ts';
import { useCommand } from '#platform/web/api/use-command.ts';
import {
  EmptyState,
  Instant,
  LoadingRoom,
  Panel,
  PhoneLink,
  PlateChip,
  StatusTag,
} from '#platform/web/design/index.ts';
import { useWorkshop } from '#platform/web/session/session.ts';
import css from '../front-desk/front-desk.module.css';

type Call = components['schemas']['PhoneCall'];
type Counts = components['schemas']['PhoneCalls']['counts'];

const views = ['due', 'missed', 'all'] as const;

/** RECV-7: what is still to be called back, what was missed, and everything that rang. */
export function CallLog() {
  const { t } = useTranslation('reception');
  const { id: workshopId } = useWorkshop();
  const [show, choose] = useState<(typeof views)[number]>('due');
  const calls = api.useQuery(
    'get',
    '/api/v1/phone-calls',
    { params: { query: { workshopId, show } } },
    { refetchInterval: 60_000, placeholderData: (before) => before },
  );
  const items = calls.data?.items ?? [];
  return (
    <Panel title={t('call.log')} flush>
      <div className={css.foot}>
        {calls.data ? <Figures counts={calls.data.counts} /> : null}
        <Segmented
          value={show}
          onChange={choose}
          options={views.map((value) => ({ value, label: t(`call.view.${value}`) }))}
        />
      </div>
      {calls.isPending ? <LoadingRoom rows={5} /> : null}
      {calls.data && items.length === 0 ? <EmptyState title={t('call.none')} /> : null}
      <ul className={css.rows}>
        {items.map((call) => (
          <li key={call.id}>
            <CallRow call={call} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Figures({ counts }: { counts: Counts }) {
  const { t } = useTranslation('reception');
  return (
    <p className={css.figures}>
      <span>
        <b>{counts.today}</b> {t('call.count.today')}
      </span>
      <span>
        <b>{counts.missedToday}</b> {t('call.count.missed')}
      </span>
      <span>
        <b>{counts.due}</b> {t('call.count.due')}
      </span>
      <span className={counts.late > 0 ? css.loud : undefined}>
        <b>{counts.late}</b> {t('call.count.late')}
      </span>
      <span>
        <b>{counts.lateToday}</b> {t('call.count.late-today')}
      </span>
    </p>
  );
}

/** One call: who rang, what about, and until when they are to be called back. */
export function CallRow({ call }: { call: Call }) {
  const { t } = useTranslation('reception');
  const back = useCommand('post', '/api/v1/phone-calls/{callId}/call-back');
  const isOwed = (call.callBackDueAt !== null || call.outcome === 'missed') && call.number !== null;
  const isDue = isOwed && call.calledBackAt === null;
  const about = [call.purpose ? t(`call.purposes.${call.purpose}`) : null, call.note].filter(Boolean);
  return (
    <>
      <div className={css.person}>
        <div className={css.line}>
          <Instant at={call.calledAt} />
          <b>{call.customer?.name}</b>
          {call.number ? <PhoneLink phone={call.number} /> : null}
          {call.plate ? <PlateChip plate={call.plate} /> : null}
          <StatusTag>
            {[t(`call.outcomes.${call.outcome}`), call.transferredTo?.name].filter(Boolean).join(' · ')}
          </StatusTag>
        </div>
        {about.length > 0 ? <div className={css.quiet}>{about.join(' · ')}</div> : null}
        {call.callBackDueAt ? (
          <div className={call.late ? css.late : css.quiet}>
            {t('call.until')} <Instant at={call.callBackDueAt} as="clock" />
            {call.late ? ` · ${t('call.late')}` : ''}
          </div>
        ) : null}
        {call.calledBackAt ? (
          <div className={css.quiet}>
            {t('call.called-back')} <Instant at={call.calledBackAt} />
          </div>
        ) : null}
      </div>
      {isDue ? (
        <Button
          loading={back.pending}
          onClick={() => void back.run({ params: { path: { callId: call.id } }, body: {} })}
        >
          {t('call.called-back')}
        </Button>
      ) : null}
    </>
  );
}
