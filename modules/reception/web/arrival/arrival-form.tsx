import { Button, Input, Segmented } from 'antd';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalAlert } from '#platform/web/api/refusal-notice.tsx';
import { KeyPad, useRoom } from '#platform/web/design/index.ts';
import { LinkTo } from '#platform/web/navigation.tsx';
import { useWorkshop } from '#platform/web/session/session.ts';
import css from './arrival.module.css';
import { KnownCars } from './known-cars.tsx';
import { type ArrivalChannel, useArrival } from './use-arrival.ts';
import { useKnownCars } from './use-known-cars.ts';

/** The plate, typed or tapped; a car the house knows is found while typing, any other comes in by its plate. */
export function ArrivalForm() {
  const { t } = useTranslation('reception');
  const [typed, setTyped] = useState('');
  const [chosen, choose] = useState<number | null>(null);
  const [channel, setChannel] = useState<ArrivalChannel>('desk');
  const pad = usePlatePad(typed);
  const { cars, plate } = useKnownCars(typed);
  const arrival = useArrival();
  const car = cars[chosen ?? meant(cars, typed, plate?.valid ?? false)];
  const change = (next: string) => {
    setTyped(next.toUpperCase());
    choose(null);
    arrival.command.clear();
  };
  const letIn = (event?: FormEvent) => {
    event?.preventDefault();
    if (car) return void arrival.run({ vehicleId: car.id }, channel);
    if (typed.trim()) void arrival.run({ plate: { text: typed.trim() } }, channel);
  };
  const move = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!by || cars.length === 0) return;
    event.preventDefault();
    choose(((chosen ?? (by > 0 ? -1 : 0)) + by + cars.length) % cars.length);
  };
  return (
    <form className={css.form} onSubmit={letIn}>
      <Refused command={arrival.command} />
      <Input
        autoFocus
        size="large"
        className={css.plate}
        aria-label={t('arrival.plate')}
        placeholder={t('arrival.plate-hint')}
        value={typed}
        maxLength={12}
        inputMode={pad.instead ? 'none' : 'text'}
        onChange={(event) => change(event.target.value)}
        onKeyDown={move}
      />
      <div className={css.found}>
        <KnownCars
          cars={cars}
          chosen={car}
          choose={(one) => void arrival.run({ vehicleId: one.id }, channel)}
        />
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
        disabled={!car && typed.trim() === ''}
        loading={arrival.pending}
      >
        {channel === 'desk' ? t('arrival.and-greet') : t('arrival.and-wait')}
      </Button>
      {pad.shown ? <KeyPad kind="plate" value={typed} onChange={change} /> : null}
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
function usePlatePad(typed: string): { shown: boolean; instead: boolean } {
  const { country } = useWorkshop();
  const isDesk = useRoom() === 'desk';
  const isChinese = country === 'CN';
  return { shown: isChinese && (!isDesk || typed === ''), instead: isChinese && !isDesk };
}

/** The car that carries just this plate, or the only one it can mean while no whole plate is typed; else -1. */
function meant(cars: readonly { plate: { text: string } | null }[], typed: string, isWhole: boolean): number {
  const bare = (text: string) => text.replace(/[·\s-]/g, '');
  const same = cars.findIndex(({ plate }) => plate !== null && bare(plate.text) === bare(typed));
  return same === -1 && !isWhole && cars.length === 1 ? 0 : same;
}
