import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { odometerReasons } from '#modules/registry/rules/index.ts';
import { warningLamps } from '#modules/repair-orders/rules/index.ts';
import { useFormat } from '#platform/web/design/format-place.tsx';
import css from './around.module.css';
import { KeyForm } from './key-form.tsx';
import { may, type Sheet } from './sheet.ts';
import type { Steps } from './use-steps.ts';

/** Behind the wheel: odometer against the last reading, fuel, lamps; and where the key hangs. */
export function DashboardPanel({ sheet, steps }: { sheet: Sheet; steps: Steps }) {
  const { t } = useTranslation('walk-around');
  const isOpen = may(sheet, 'noteCondition');
  return (
    <section className={css.panel} aria-labelledby="dashboard">
      <h2 id="dashboard">{t('tab.dashboard')}</h2>
      {isOpen ? null : <p className={css.hint}>{t('protect.first')}</p>}
      <Dashboard key={sheet.condition.notedAt} sheet={sheet} steps={steps} isOpen={isOpen} />
      <KeyForm key={`key ${sheet.key.tag}`} sheet={sheet} steps={steps} />
    </section>
  );
}

function Dashboard({ sheet: { condition }, steps, isOpen }: { sheet: Sheet; steps: Steps; isOpen: boolean }) {
  const { t } = useTranslation('walk-around');
  const format = useFormat();
  const [odometer, setOdometer] = useState(String(condition.odometer ?? ''));
  const [reason, setReason] = useState<string | null>(null);
  const [fuelPercent, setFuel] = useState(condition.fuelPercent ?? 50);
  const [lamps, setLamps] = useState<readonly string[]>(condition.warningLamps);
  const value = /^\d{1,7}$/.test(odometer.trim()) ? Number(odometer) : null;
  const isLess = value !== null && condition.lastOdometer !== null && value < condition.lastOdometer;
  const send = () =>
    void steps.note({
      ...{ odometer: value, fuelPercent, warningLamps: lamps },
      ...(isLess ? { odometerReason: reason } : {}),
      ...(condition.noDamageSeen ? { noDamageSeen: true } : {}),
    });
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <label className={css.field}>
        {t('dashboard.odometer')}
        <input
          inputMode="numeric"
          value={odometer}
          disabled={!isOpen}
          onChange={(event) => setOdometer(event.target.value)}
        />
        {condition.lastOdometer === null ? null : (
          <small>
            {t('dashboard.last', {
              value: format.number(condition.lastOdometer),
              unit: condition.odometerUnit,
            })}
          </small>
        )}
      </label>
      {isLess ? (
        <fieldset className={css.choices}>
          <legend>{t('dashboard.why-less')}</legend>
          {odometerReasons.map((each) => (
            <button
              key={each}
              type="button"
              className={css.choice}
              aria-pressed={each === reason}
              onClick={() => setReason(each)}
            >
              {t(`odometer-reason.${each}`)}
            </button>
          ))}
        </fieldset>
      ) : null}
      <label className={css.field}>
        {t('dashboard.fuel')} <output>{fuelPercent} %</output>
        <input
          type="range"
          min={0}
          max={100}
          step={5}
          value={fuelPercent}
          disabled={!isOpen}
          onChange={(event) => setFuel(Number(event.target.value))}
        />
      </label>
      <fieldset className={css.choices}>
        <legend>{t('dashboard.lamps')}</legend>
        {warningLamps.map((lamp) => (
          <button
            key={lamp}
            type="button"
            className={css.choice}
            aria-pressed={lamps.includes(lamp)}
            disabled={!isOpen}
            onClick={() =>
              setLamps(lamps.includes(lamp) ? lamps.filter((each) => each !== lamp) : [...lamps, lamp])
            }
          >
            {t(`lamp.${lamp}`)}
          </button>
        ))}
      </fieldset>
      <button
        type="submit"
        className={css.primary}
        disabled={!isOpen || value === null || (isLess && !reason)}
      >
        {condition.notedAt ? t('dashboard.correct') : t('dashboard.note')}
      </button>
    </form>
  );
}
