import { useTranslation } from 'react-i18next';
import type { Station } from '../../rules/index.ts';
import { CarSideView } from './car-side.tsx';
import { placeOf } from './on-picture.ts';
import css from './route.module.css';
import type { Sheet } from './sheet.ts';

interface RouteMapProps {
  sheet: Sheet;
  current: Station;
  choose(station: Station): void;
}

/** The car from above with the fourteen stops around it: where one stands, and where one was. */
export function RouteMap({ sheet, current, choose }: RouteMapProps) {
  const { t } = useTranslation('walk-around');
  const seen = new Map(sheet.stations.map((each) => [each.station, each]));
  return (
    <nav className={css.map} aria-label={t('route.title')}>
      <div className={css.car}>
        <CarSideView
          body={sheet.car.body ?? 'sedan'}
          view="top"
          marks={sheet.damageMarks}
          before={sheet.previous?.marks ?? []}
        />
      </div>
      {sheet.route.map((station, index) => {
        const stop = seen.get(station);
        const state = stop ? (stop.found ? 'found' : 'clear') : 'open';
        return (
          <button
            key={station}
            type="button"
            className={css.stop}
            data-state={state}
            aria-current={station === current ? 'step' : undefined}
            aria-label={`${index + 1} ${t(`station.${station}`)}: ${t(`stop.${state}`)}`}
            style={placeOf(station, sheet.car.driveSide)}
            onClick={() => choose(station)}
          >
            {stop && !stop.found ? '✓' : index + 1}
          </button>
        );
      })}
    </nav>
  );
}
