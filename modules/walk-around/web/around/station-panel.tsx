import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Station } from '../../rules/index.ts';
import css from './around.module.css';
import { CarSideView, type Spot } from './car-side.tsx';
import { EarlierMarks } from './earlier-marks.tsx';
import { MarkChooser } from './mark-chooser.tsx';
import { MarkList } from './mark-list.tsx';
import { isMarkedAt, sideSeenFrom } from './on-picture.ts';
import { PointRow } from './point-row.tsx';
import { may, type Sheet } from './sheet.ts';
import type { Steps } from './use-steps.ts';

interface StationPanelProps {
  sheet: Sheet;
  steps: Steps;
  station: Station;
  next(): void;
}

/** The stop one stands at: the car from there, what is to be looked at, and one tap when there is nothing. */
export function StationPanel({ sheet, steps, station, next }: StationPanelProps) {
  const { t } = useTranslation('walk-around');
  const [spot, setSpot] = useState<Spot | null>(null);
  /** Tapped from here: whoever stands here found it, wherever on this side it is. */
  const [isMarked, setMarked] = useState(false);
  const view = sideSeenFrom(station, sheet.car.driveSide);
  const points = sheet.points.filter((point) => point.station === station);
  const results = new Map(sheet.results.map((result) => [result.point, result]));
  const marks = sheet.damageMarks.filter((mark) => mark.view === view);
  const isTroubled = points.some(({ key }) => ['amber', 'red'].includes(results.get(key)?.grade ?? ''));
  const found =
    isMarked || isTroubled || marks.some((mark) => isMarkedAt(mark, station, sheet.car.driveSide));
  const isOpen = may(sheet, 'markDamage');
  const done = () => {
    void steps.see([station], found);
    setSpot(null);
    next();
  };
  return (
    <section className={css.station} aria-labelledby="station">
      <div className={css.stationHead}>
        <h2 id="station">
          {sheet.route.indexOf(station) + 1} · {t(`station.${station}`)}
        </h2>
        <button type="button" className={css.primary} onClick={done} disabled={!isOpen}>
          {found ? t('stop.next') : t('stop.nothing')}
        </button>
      </div>
      <CarSideView
        body={sheet.car.body ?? 'sedan'}
        view={view}
        marks={sheet.damageMarks}
        before={(sheet.previous?.marks ?? []).filter(({ verdict }) => verdict === null)}
        spot={spot}
        tap={isOpen ? setSpot : undefined}
      />
      {spot ? (
        <MarkChooser
          key={`${spot.xBp}.${spot.yBp}`}
          spot={spot}
          steps={steps}
          close={() => {
            setSpot(null);
            setMarked(true);
          }}
        />
      ) : (
        <p className={css.hint}>{t('mark.tap')}</p>
      )}
      <EarlierMarks sheet={sheet} steps={steps} view={view} />
      <MarkList marks={marks} steps={steps} isOpen={isOpen} />
      <ul className={css.points}>
        {points.map((point) => (
          <PointRow
            key={point.key}
            point={point}
            result={results.get(point.key)}
            before={sheet.previous?.results.find((each) => each.point === point.key)}
            steps={steps}
            isOpen={isOpen}
          />
        ))}
      </ul>
    </section>
  );
}
