import { ClockCircleOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Elapsed, PlateChip, useNow } from '#platform/web/design/index.ts';
import { LinkTo } from '#platform/web/navigation.tsx';
import { useMay } from '#platform/web/session/session.ts';
import { wantsMeasure } from '../../rules/index.ts';
import { Helpers, MeasureButtons } from '../start/measures.tsx';
import { type Queue, useReceptionQueue, type Waiting } from '../start/use-reception-queue.ts';
import css from './wait-alarm.module.css';

/**
 * A15: somebody has waited past the limit: it stands above every page of who runs the house, until something is done
 * about it; what that is takes one tap.
 */
export function WaitAlarm() {
  const isCalled = useIsCalled();
  return isCalled ? <Alarm /> : null;
}

/** The managers of the house: who takes measures and keeps the desk's settings. */
export function useIsCalled(): boolean {
  const takes = useMay('visit.take-measure');
  const runsTheHouse = useMay('front-desk.keep');
  return takes && runsTheHouse;
}

function Alarm() {
  const { t } = useTranslation('reception');
  const now = useNow();
  const queue = useReceptionQueue().data;
  const late = queue?.items.filter((waiting) => isCallFor(waiting, queue, now)) ?? [];
  const [longest] = late;
  if (!queue || !longest) return null;
  const { visit } = longest;
  return (
    <section className={css.alarm} role="alert" aria-label={t('alert.waits-too-long')}>
      <p className={css.who}>
        <ClockCircleOutlined aria-hidden="true" />
        <b>
          {t('alert.waits-too-long')} <Elapsed since={visit.arrivedAt} />
        </b>
        <LinkTo to={`/visits/${visit.id}`}>
          {visit.plate ? <PlateChip plate={visit.plate} /> : t('car.no-plate')}
        </LinkTo>
        <span>{[visit.make, visit.model, visit.customerName].filter(Boolean).join(' · ')}</span>
        {late.length > 1 ? (
          <LinkTo to="/#waiting">{t('queue.more', { count: late.length - 1 })}</LinkTo>
        ) : null}
      </p>
      <MeasureButtons key={visit.id} waiting={longest} helpers={queue.helpers} />
      {queue.helpers.length > 0 ? (
        <Helpers helpers={queue.helpers} />
      ) : (
        <span className={css.quiet}>{t('measure.nobody-on-shift')}</span>
      )}
    </section>
  );
}

function isCallFor({ tooLongFrom, measures }: Waiting, { limitMinutes }: Queue, now: number): boolean {
  const last = measures.at(-1)?.takenAt;
  return wantsMeasure({
    tooLongFrom: new Date(tooLongFrom),
    lastMeasureAt: last ? new Date(last) : null,
    limitMinutes,
    now: new Date(now),
  });
}
