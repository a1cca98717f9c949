import { App, Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalAlert } from '#platform/web/api/refusal-notice.tsx';
import { useCommand } from '#platform/web/api/use-command.ts';
import { KeyPad, Panel, useRoom } from '#platform/web/design/index.ts';
import { useWorkshop } from '#platform/web/session/session.ts';
import css from './gate.module.css';

/** A car drives up: its plate is enough, the wait begins, and the desk sees it at once. */
export function ArrivalPad() {
  const { t } = useTranslation('delivery');
  const { message } = App.useApp();
  const { id: workshopId, country } = useWorkshop();
  const isTouch = useRoom() !== 'desk';
  const isChinese = country === 'CN';
  const [typed, setTyped] = useState('');
  const arrive = useCommand('post', '/api/v1/visits', { show: 'inline' });
  const plate = typed.trim();
  const change = (next: string) => {
    setTyped(next.toUpperCase());
    arrive.clear();
  };
  const letIn = async (event?: FormEvent) => {
    event?.preventDefault();
    if (!plate) return;
    const arrived = await arrive.run({ body: { workshopId, channel: 'gate', plate: { text: plate } } });
    if (!arrived) return;
    message.success(t('arrival.done', { plate }));
    setTyped('');
  };
  return (
    <Panel title={t('arrival.title')}>
      <form className={css.form} onSubmit={(event) => void letIn(event)}>
        <RefusalAlert of={arrive} />
        <Input
          size="large"
          className={css.plate}
          aria-label={t('arrival.plate')}
          placeholder={t('arrival.type')}
          value={typed}
          maxLength={12}
          autoComplete="off"
          inputMode={isChinese && isTouch ? 'none' : 'text'}
          onChange={(event) => change(event.target.value)}
        />
        <Button
          type="primary"
          size="large"
          block
          htmlType="submit"
          className={css.go}
          disabled={!plate}
          loading={arrive.pending}
        >
          {t('arrival.let-in')}
        </Button>
        {isChinese ? <KeyPad kind="plate" value={typed} onChange={change} /> : null}
      </form>
    </Panel>
  );
}
