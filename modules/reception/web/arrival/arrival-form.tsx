import { Button, Input, Segmented } from 'antd';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalAlert } from '#platform/web/api/refusal-notice.tsx';
import { KeyPad, usePlateCountry, useRoom } from '#platform/web/design/index.ts';
import { LinkTo } from '#platform/web/navigation.tsx';
import css from './arrival.module.css';
import { CarAtGlance } from './car-at-glance.tsx';
import { KnownCars } from './known-cars.tsx';
import type { ArrivalChannel, useArrival } from './use-arrival.ts';
import { useCarChoice } from './use-car-choice.ts';

/** The plate, typed or tapped; a car the house knows is found while typing, any other comes in by its plate. */
export function ArrivalForm() {
  const { t } = useTranslation('reception');
  const [channel, setChannel] = useState<ArrivalChannel>('desk');
  const choice = useCarChoice(channel);
  const { typed, car, plate } = choice;
  const pad = usePlatePad(typed);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    choice.press();
  };
  return (
    <form className={css.form} onSubmit={submit}>
      <Refused command={choice.arrival.command} />
      <Input
        autoFocus
        size="large"
        className={css.plate}
        aria-label={t('arrival.plate')}
        placeholder={t('arrival.plate')}
        value={typed}
        maxLength={12}
        inputMode={pad.instead ? 'none' : 'text'}
        onChange={(event) => choice.type(event.target.value)}
        onKeyDown={choice.move}
      />
      <div className={css.found}>
        <KnownCars choice={choice} />
        {car || !plate ? null : (
          <p className={css.hint}>
            {plate.problem?.detail ??
              plate.warnings[0]?.detail ??
              t('arrival.new-car', { plate: plate.text })}
          </p>
        )}
      </div>
      <Segmented<ArrivalChannel>
        block
        value={channel}
        onChange={setChannel}
        options={[
          { value: 'desk', label: t('arrival.at-desk') },
          { value: 'gate', label: t('arrival.at-gate') },
        ]}
      />
      <Button
        type="primary"
        size="large"
        block
        htmlType="submit"
        disabled={typed.trim() === ''}
        loading={choice.pending}
      >
        {channel === 'desk' ? t('arrival.and-greet') : t('arrival.and-wait')}
      </Button>
      {car ? <CarAtGlance car={car} /> : null}
      {pad.shown ? <KeyPad kind="plate" country={pad.country} value={typed} onChange={choice.type} /> : null}
    </form>
  );
}

/** A car that is here already is not let in twice: its visit is one tap away. */
function Refused({ command }: { command: ReturnType<typeof useArrival>['command'] }) {
  const { t } = useTranslation('reception');
  const visitId = command.problem?.params.visitId;
  return (
    <>
      <RefusalAlert of={command} />
      {visitId ? <LinkTo to={`/visits/${visitId}`}>{t('arrival.open-visit')}</LinkTo> : null}
    </>
  );
}

/** Chinese plates begin with a province nobody's keyboard has; at the car everything is tapped. */
function usePlatePad(typed: string): { shown: boolean; instead: boolean; country: string } {
  const country = usePlateCountry();
  const isDesk = useRoom() === 'desk';
  const opensWithProvince = country === 'CN' && typed === '';
  return { shown: !isDesk || opensWithProvince, instead: !isDesk, country };
}
