import { useTranslation } from 'react-i18next';
import { odometerReasons } from '#modules/registry/rules/index.ts';
import { warningLamps } from '#modules/repair-orders/rules/index.ts';
import { useFormat } from '#platform/web/design/format-place.tsx';
import css from './around.module.css';
import { may, type Sheet } from './sheet.ts';

/** What stands on the dashboard, as far as it is filled in. */
export interface Read {
  readonly odometer: string;
  readonly reason: string | null;
  readonly fuelPercent: number;
  readonly lamps: readonly string[];
}

interface ReadingFieldsProps {
  sheet: Sheet;
  read: Read;
  change(part: Partial<Read>): void;
}

/** Odometer, fuel and lamps; a reading below the last one asks why. */
export function ReadingFields({ sheet, read, change }: ReadingFieldsProps) {
  const { t } = useTranslation('walk-around');
  const isOpen = may(sheet, 'noteCondition');
  const { odometer, fuelPercent, lamps } = read;
  const toggled = (lamp: string) =>
    lamps.includes(lamp) ? lamps.filter((each) => each !== lamp) : [...lamps, lamp];
  return (
    <>
      <label className={css.field}>
        {t('dashboard.odometer')}
        <input
          inputMode="numeric"
          value={odometer}
          disabled={!isOpen}
          onChange={(event) => change({ odometer: event.target.value })}
        />
        <LastReading sheet={sheet} />
      </label>
      <WhyLess sheet={sheet} read={read} change={change} />
      <label className={css.field}>
        {t('dashboard.fuel')} <b>{fuelPercent} %</b>
        <input
          type="range"
          min={0}
          max={100}
          step={5}
          value={fuelPercent}
          disabled={!isOpen}
          onChange={(event) => change({ fuelPercent: Number(event.target.value) })}
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
            onClick={() => change({ lamps: toggled(lamp) })}
          >
            {t(`lamp.${lamp}`)}
          </button>
        ))}
      </fieldset>
    </>
  );
}

function LastReading({ sheet: { condition } }: { sheet: Sheet }) {
  const { t } = useTranslation('walk-around');
  const format = useFormat();
  const { lastOdometer, odometerUnit: unit } = condition;
  if (lastOdometer === null) return null;
  return <small>{t('dashboard.last', { value: format.number(lastOdometer), unit })}</small>;
}

function WhyLess({ sheet: { condition }, read, change }: ReadingFieldsProps) {
  const { t } = useTranslation('walk-around');
  const { lastOdometer } = condition;
  const isLess = lastOdometer !== null && read.odometer.trim() !== '' && Number(read.odometer) < lastOdometer;
  if (!isLess) return null;
  return (
    <fieldset className={css.choices}>
      <legend>{t('dashboard.why-less')}</legend>
      {odometerReasons.map((each) => (
        <button
          key={each}
          type="button"
          className={css.choice}
          aria-pressed={each === read.reason}
          onClick={() => change({ reason: each })}
        >
          {t(`odometer-reason.${each}`)}
        </button>
      ))}
    </fieldset>
  );
}
