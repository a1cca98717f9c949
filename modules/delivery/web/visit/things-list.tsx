import { Button, Input, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import css from './delivery-panel.module.css';
import { isOut, type Thing, thingWords } from './use-give-back.ts';

interface ThingsListProps {
  visitId: string;
  things: readonly Thing[];
  mayReturn: boolean;
}

/** What is still to be put into the customer's hand, thing by thing, and what stays behind with its reason. */
export function ThingsList({ visitId, things, mayReturn }: ThingsListProps) {
  const open = things.filter(isOut);
  const left = things.filter(({ returnedAt, unreturnedReason }) => !returnedAt && unreturnedReason);
  return (
    <ul className={css.things}>
      {open.map((thing) => (
        <li key={thing.id}>
          <span>{thingWords(thing)}</span>
          {mayReturn ? <OpenThing visitId={visitId} thing={thing} /> : null}
        </li>
      ))}
      {left.map((thing) => (
        <li key={thing.id}>
          <span>{thingWords(thing)}</span>
          <LeftBehind reason={thing.unreturnedReason ?? ''} />
        </li>
      ))}
    </ul>
  );
}

function LeftBehind({ reason }: { reason: string }) {
  const { t } = useTranslation('delivery');
  return <span className={css.what}>{t('paper.delivery.not-back', { reason })}</span>;
}

function OpenThing({ visitId, thing }: { visitId: string; thing: Thing }) {
  const { t } = useTranslation('delivery');
  const [isExplaining, setExplaining] = useState(false);
  const returned = useReturn(visitId);
  if (isExplaining) return <WhyNot visitId={visitId} thing={thing} close={() => setExplaining(false)} />;
  const name = thingWords(thing);
  return (
    <Space wrap>
      <Button
        loading={returned.pending}
        aria-label={`${t('panel.give-back')}: ${name}`}
        onClick={() => returned.run(thing)}
      >
        {t('panel.give-back')}
      </Button>
      <Button type="text" aria-label={`${t('panel.not-back')}: ${name}`} onClick={() => setExplaining(true)}>
        {t('panel.not-back')}
      </Button>
    </Space>
  );
}

function useReturn(visitId: string) {
  const belonging = useCommand('post', '/api/v1/belongings/{belongingId}/return');
  const paper = useCommand('post', '/api/v1/visits/{visitId}/papers/{paperId}/return');
  return {
    pending: belonging.pending || paper.pending,
    run: ({ id, kind }: Thing) =>
      void (kind === 'paper'
        ? paper.run({ params: { path: { visitId, paperId: id } } })
        : belonging.run({ params: { path: { belongingId: id } } })),
  };
}

function WhyNot({ visitId, thing, close }: { visitId: string; thing: Thing; close: () => void }) {
  const { t } = useTranslation('delivery');
  const [reason, setReason] = useState('');
  const explain = useCommand('post', '/api/v1/visits/{visitId}/things/{thingId}/explain', { onDone: close });
  const params = { path: { visitId, thingId: thing.id } };
  return (
    <Space.Compact className={css.why}>
      <Input
        autoFocus
        value={reason}
        maxLength={1000}
        aria-label={`${t('panel.why-not-back')}: ${thingWords(thing)}`}
        placeholder={t('panel.why-not-back')}
        onChange={(event) => setReason(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && close()}
      />
      <Button
        type="primary"
        loading={explain.pending}
        disabled={!reason.trim()}
        onClick={() => void explain.run({ params, body: { reason: reason.trim() } })}
      >
        {t('panel.keep-why')}
      </Button>
    </Space.Compact>
  );
}
