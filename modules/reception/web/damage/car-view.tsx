import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { VisitPage } from '#modules/repair-orders/web/index.ts';
import { carPictures, type CarSide as View } from '#platform/web/design/cars/car-pictures.ts';
import css from './damage.module.css';

export type Mark = Pick<VisitPage['damageMarks'][number], 'view' | 'xBp' | 'yBp' | 'severity'>;
export interface Spot {
  view: View;
  xBp: number;
  yBp: number;
}

interface CarViewProps {
  view: View;
  /** All marks of the car, in the order they are listed: the number on the picture is the place in the list. */
  marks: readonly Mark[];
  spot?: Spot | null;
  /** Without it the picture is only looked at. */
  tap?: (spot: Spot) => void;
}

/** One side of the car with its marks; a tap says where. */
export function CarView({ view, marks, spot = null, tap }: CarViewProps) {
  const { t } = useTranslation('reception');
  const { width, height, drawing } = carPictures.sedan[view];
  const picture = (
    <svg viewBox={`0 0 ${width} ${height}`} className={css.picture} aria-hidden="true">
      <g className={css.drawing}>{drawing}</g>
      {marks.map((mark, index) =>
        mark.view === view ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a mark's place in the list is its name on the picture
          <Pin key={index} mark={mark} number={index + 1} width={width} height={height} />
        ) : null,
      )}
      {spot?.view === view ? (
        <circle
          cx={(spot.xBp * width) / 10_000}
          cy={(spot.yBp * height) / 10_000}
          r="11"
          className={css.spot}
        />
      ) : null}
    </svg>
  );
  if (!tap) return picture;
  return (
    <button
      type="button"
      className={css.view}
      aria-label={t('damage.mark-on', { view: t(`damage.view.${view}`) })}
      onClick={(event) => tap({ view, ...placeOf(event) })}
    >
      {picture}
      <span className={css.name}>{t(`damage.view.${view}`)}</span>
    </button>
  );
}

function Pin({ mark, number, width, height }: { mark: Mark; number: number; width: number; height: number }) {
  const x = (mark.xBp * width) / 10_000;
  const y = (mark.yBp * height) / 10_000;
  return (
    <g className={`${css.pin} ${css[mark.severity]}`}>
      <circle cx={x} cy={y} r="10" />
      <text x={x} y={y + 4} textAnchor="middle">
        {number}
      </text>
    </g>
  );
}

/** In ten-thousandths of the picture; pressed by keyboard it is the middle. */
function placeOf(event: MouseEvent<HTMLElement>): { xBp: number; yBp: number } {
  const svg = event.currentTarget.querySelector('svg');
  const isKeyboard = event.detail === 0;
  if (!svg || isKeyboard) return { xBp: 5_000, yBp: 5_000 };
  const box = svg.getBoundingClientRect();
  const share = (at: number, from: number, size: number) =>
    Math.min(10_000, Math.max(0, Math.round(((at - from) / size) * 10_000)));
  return {
    xBp: share(event.clientX, box.left, box.width),
    yBp: share(event.clientY, box.top, box.height),
  };
}
