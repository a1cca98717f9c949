import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalAlert } from '#platform/web/api/refusal-notice.tsx';
import { KeyPad, Panel, PlateCountryField, usePlateCountry, useRoom } from '#platform/web/design/index.ts';
import { useMay } from '#platform/web/session/session.ts';
import { ExpectedCars } from './expected-cars.tsx';
import css from './gate.module.css';
import type { ExpectedCar } from './use-gate.ts';
import { useLetIn } from './use-let-in.ts';
import { usePlateHint } from './use-plate-hint.ts';

/** A car drives up: its plate is enough, the wait begins, and the desk sees it at once. */
export function ArrivalPad({ expected }: { expected: readonly ExpectedCar[] }) {
  const { t } = useTranslation('delivery');
  const own = usePlateCountry();
  const isTouch = useRoom() !== 'desk';
  const [typed, setTyped] = useState('');
  const [country, setCountry] = useState(own);
  const letIn = useLetIn();
  const mayRegister = useMay('vehicle.keep');
  const plate = typed.trim();
  const change = (next: string) => {
    setTyped(next.toUpperCase());
    letIn.command.clear();
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!plate) return;
    const text = country === own ? { text: plate } : { text: plate, country };
    if (!(await letIn.run({ plate: text }, plate))) return;
    setTyped('');
    setCountry(own);
  };
  return (
    <Panel title={t('arrival.title')}>
      <form className={css.form} onSubmit={(event) => void submit(event)}>
        <ExpectedCars cars={expected} />
        <RefusalAlert of={letIn.command} />
        <Input
          size="large"
          className={css.plate}
          aria-label={t('arrival.plate')}
          placeholder={t('arrival.type')}
          value={typed}
          maxLength={12}
          autoComplete="off"
          inputMode={isTouch ? 'none' : 'text'}
          onChange={(event) => change(event.target.value)}
        />
        <PlateHint plate={plate} country={country} />
        <Button
          type="primary"
          size="large"
          block
          htmlType="submit"
          className={css.go}
          disabled={!plate}
          loading={letIn.pending}
        >
          {t('arrival.let-in')}
        </Button>
        <KeyPad kind="plate" country={country} value={typed} onChange={change} />
        <div className={css.beside}>
          <PlateCountryField value={country} onChange={setCountry} />
          {mayRegister && !plate ? (
            <Button size="large" disabled={letIn.pending} onClick={() => void letIn.runWithoutPlate()}>
              {t('arrival.without-plate')}
            </Button>
          ) : null}
        </div>
      </form>
    </Panel>
  );
}

/** A plate that looks wrong is said so and let in all the same: the guard sees the car, we do not. */
function PlateHint({ plate, country }: { plate: string; country: string }) {
  const { t } = useTranslation('delivery');
  const { known, hint } = usePlateHint(plate, country);
  const car = [known?.make, known?.model].filter(Boolean).join(' ');
  return (
    <p className={css.hint} aria-live="polite">
      {known ? t('arrival.known', { car: car || plate }) : hint}
    </p>
  );
}
