import { useTranslation } from 'react-i18next';
import { connection } from '#platform/web/api/connection.ts';
import { useFormat } from '#platform/web/design/format-place.tsx';
import { languageStore } from '#platform/web/i18n.ts';
import type { Locale } from '#platform/web/locale.ts';
import { clockOffset, isClockWrong } from '#platform/web/offline/device-clock.ts';
import { giveUp, notKept, sendAgain, useWaiting } from '#platform/web/offline/outbox.ts';
import { takenAlong } from '#platform/web/offline/take-along.ts';
import type { Waiting } from '#platform/web/offline/waiting.ts';
import { useSession } from '#platform/web/session/session.ts';
import { useStore } from '#platform/web/store.ts';
import css from './around.module.css';
import type { Sheet } from './sheet.ts';

/** How much waits here, whether the tablet opens without network, whether its clock is right, and what was refused. */
export function LineNotice({ sheet }: { sheet: Sheet }) {
  const { t } = useTranslation('walk-around');
  const { user } = useSession();
  const waiting = useWaiting(sheet.visitId);
  const isOffline = useStore(connection) === 'offline';
  const along = useStore(takenAlong);
  const refused = waiting.filter((step) => step.refused);
  const isOthers = waiting.some(({ userId }) => userId !== user.id);
  return (
    <div role="status" className={css.notices}>
      {isOffline || waiting.length > 0 ? (
        <p className={css.offline}>
          {t(isOffline ? 'line.offline' : 'line.sending', { count: waiting.length })}
        </p>
      ) : (
        <p className={css.hint}>{t(`line.along.${along}`)}</p>
      )}
      {isOthers ? <p className={css.offline}>{t('line.of-another')}</p> : null}
      <WrongClock />
      <NotKept />
      {refused.map((step) => (
        <Refusal key={step.seq} step={step} sheet={sheet} />
      ))}
    </div>
  );
}

/** What was tapped could not be kept on this tablet: it is said at once, and the person taps it again. */
function NotKept() {
  const { t } = useTranslation('walk-around');
  const word = useStore(notKept);
  if (word === null) return null;
  return (
    <p role="alert" className={css.refusal}>
      {t('line.not-kept', { step: t(`waiting.${word}`) })}
    </p>
  );
}

function WrongClock() {
  const { t } = useTranslation('walk-around');
  const format = useFormat();
  const offset = useStore(clockOffset);
  if (!isClockWrong(offset)) return null;
  const span = format.span(Math.round(Math.abs(offset) / 1_000));
  return <p className={css.offline}>{t(offset < 0 ? 'clock.ahead' : 'clock.behind', { span })}</p>;
}

/** A step the server refused: the person reads why and chooses; what came after it waits. */
function Refusal({ step, sheet }: { step: Waiting; sheet: Sheet }) {
  const { t } = useTranslation('walk-around');
  const { locale } = useStore(languageStore);
  const change = {
    ...(step.seen ? { looked: true } : {}),
    ...('seenVersion' in step.body ? { body: withoutSeen(step.body) } : {}),
  };
  return (
    <div role="alert" className={css.refusal}>
      <p>
        <strong>{t(`waiting.${step.word}`)}</strong> {whatIsMeant(step, sheet, locale)}{' '}
        {step.refused?.detail || t(step.seen ? 'line.changed' : 'line.refused')}
      </p>
      <div className={css.choices}>
        <button type="button" className={css.secondary} onClick={() => void sendAgain(step, change)}>
          {t('line.mine')}
        </button>
        <button type="button" className={css.secondary} onClick={() => void giveUp(step)}>
          {t('line.theirs')}
        </button>
      </div>
    </div>
  );
}

/** The point and its value, or the thing by its name: what was typed here is not lost from sight. */
function whatIsMeant({ body }: Waiting, { points }: Sheet, locale: Locale): string {
  const point = points.find(({ key }) => key === body.point)?.names[locale];
  const value = typeof body.valueMilli === 'number' ? body.valueMilli / 1_000 : null;
  return [point, value, body.name, body.odometer, body.tag].filter((word) => word != null).join(' ');
}

/** Whoever wants their answer all the same has read the other's. */
function withoutSeen({ seenVersion: _, ...body }: Waiting['body']): Waiting['body'] {
  return body;
}
