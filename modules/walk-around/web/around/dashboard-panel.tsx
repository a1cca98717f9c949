import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkTo } from '#platform/web/navigation.tsx';
import { isAllSeen } from '../../rules/index.ts';
import css from './around.module.css';
import { type Hung, KeyFields } from './key-fields.tsx';
import { type Read, ReadingFields } from './reading-fields.tsx';
import { may, type Sheet } from './sheet.ts';
import type { Steps } from './use-steps.ts';

/** Behind the wheel: odometer against the last reading, fuel, lamps, and where the key hangs: one page, one save. */
export function DashboardPanel({ sheet, steps }: { sheet: Sheet; steps: Steps }) {
  const { t } = useTranslation('walk-around');
  const { visitId, condition, key } = sheet;
  const isOver = isAllSeen(sheet.stations) && condition.notedAt !== null && key.tag !== null;
  return (
    <section className={css.panel} aria-labelledby="dashboard">
      <h2 id="dashboard">{t('tab.dashboard')}</h2>
      {may(sheet, 'noteCondition') ? null : <p className={css.hint}>{t('protect.first')}</p>}
      <Dashboard key={`${condition.notedAt} ${key.tag}`} sheet={sheet} steps={steps} isQuiet={isOver} />
      {isOver ? (
        <LinkTo to={`/visits/${visitId}`} className={`${css.primary} ${css.link}`}>
          {t('back')}
        </LinkTo>
      ) : null}
    </section>
  );
}

function Dashboard({ sheet, steps, isQuiet }: { sheet: Sheet; steps: Steps; isQuiet: boolean }) {
  const { t } = useTranslation('walk-around');
  const { condition } = sheet;
  const [read, setRead] = useState<Read>({
    odometer: String(condition.odometer ?? ''),
    reason: null,
    fuelPercent: condition.fuelPercent ?? 50,
    lamps: condition.warningLamps,
  });
  const [hung, setHung] = useState<Hung>({
    tag: sheet.key.tag ?? '',
    place: sheet.key.place ?? '',
    box: sheet.storageBox ?? '',
  });
  const mayRead = may(sheet, 'noteCondition');
  const reading = mayRead ? readingOf(read, sheet) : null;
  const key = may(sheet, 'takeKey') ? keyOf(hung, sheet) : null;
  const send = () => {
    if (reading) void steps.note(reading);
    if (key?.hangs) void steps.hangKey(key.hangs);
    if (key?.box !== undefined) void steps.describeCar({ storageBox: key.box });
  };
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <ReadingFields sheet={sheet} read={read} change={(part) => setRead({ ...read, ...part })} />
      <KeyFields sheet={sheet} hung={hung} change={(part) => setHung({ ...hung, ...part })} />
      <button
        type="submit"
        className={isQuiet ? css.secondary : css.primary}
        disabled={!reading && !key?.hangs && key?.box === undefined}
      >
        {condition.notedAt ? t('dashboard.correct') : t('dashboard.note')}
      </button>
    </form>
  );
}

/** What is sent of the dashboard; null while there is no reading, or no reason for one that is less than the last. */
function readingOf({ odometer, reason, fuelPercent, lamps }: Read, { condition }: Sheet) {
  const value = /^\d{1,7}$/.test(odometer.trim()) ? Number(odometer) : null;
  if (value === null) return null;
  const isLess = condition.lastOdometer !== null && value < condition.lastOdometer;
  if (isLess && !reason) return null;
  return {
    ...{ odometer: value, fuelPercent, warningLamps: lamps },
    ...(isLess ? { odometerReason: reason } : {}),
    ...(condition.noDamageSeen ? { noDamageSeen: true } : {}),
  };
}

/** What has changed of key and box. */
function keyOf(hung: Hung, { key, storageBox }: Sheet) {
  const tag = hung.tag.trim();
  const place = hung.place.trim() || null;
  const box = hung.box.trim() || null;
  const isMoved = tag !== key.tag || place !== key.place;
  return {
    hangs: tag && isMoved ? { tag, place } : null,
    box: box === storageBox ? undefined : box,
  };
}
