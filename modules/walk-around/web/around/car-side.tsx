import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { type CarBody, type CarSide, carPictures } from '#platform/rules/cars/car-pictures.ts';
import { CarLines } from '#platform/web/design/cars/car-lines.tsx';
import css from './car.module.css';
import type { Mark } from './sheet.ts';

export interface Spot {
  view: CarSide;
  xBp: number;
  yBp: number;
}

interface CarSideProps {
  body: CarBody;
  view: CarSide;
  marks: readonly Pick<Mark, 'id' | 'view' | 'xBp' | 'yBp' | 'severity'>[];
  /** Marks of the visit before, grey. */
  before?: readonly Pick<Mark, 'id' | 'view' | 'xBp' | 'yBp'>[];
  spot?: Spot | null;
  /** Without it the picture is only looked at. */
  tap?: ((spot: Spot) => void) | undefined;
}

/** One side of the car with its damage, today's in colour and last time's grey; a tap says where. */
export function CarSideView({ body, view, marks, before = [], spot = null, tap }: CarSideProps) {
  const { t } = useTranslation('walk-around');
  const side = carPictures[body][view];
  const { width, height } = side;
  const place = ({ xBp, yBp }: { xBp: number; yBp: number }) => ({
    cx: (xBp * width) / 10_000,
    cy: (yBp * height) / 10_000,
  });
  const here = <M extends { view: CarSide }>(all: readonly M[]) => all.filter((each) => each.view === view);
  const picture = (
    <svg viewBox={`0 0 ${width} ${height}`} className={css.picture} aria-hidden="true">
      <g className={css.drawing}>
        <CarLines picture={side} />
      </g>
      {here(before).map((mark) => (
        <circle key={mark.id} {...place(mark)} r="8" className={css.before} />
      ))}
      {here(marks).map((mark) => (
        <circle key={mark.id} {...place(mark)} r="8" className={css[mark.severity]} />
      ))}
      {spot?.view === view ? <circle {...place(spot)} r="10" className={css.spot} /> : null}
    </svg>
  );
  if (!tap) return picture;
  return (
    <button
      type="button"
      className={css.tappable}
      aria-label={t('mark.on', { view: t(`view.${view}`) })}
      onClick={(event) => tap({ view, ...shareOf(event) })}
    >
      {picture}
    </button>
  );
}

/** In ten-thousandths of the picture; pressed by keyboard it is the middle. */
function shareOf(event: MouseEvent<HTMLElement>): { xBp: number; yBp: number } {
  const svg = event.currentTarget.querySelector('svg');
  if (!svg || event.detail === 0) return { xBp: 5_000, yBp: 5_000 };
  const box = svg.getBoundingClientRect();
  const share = (at: number, from: number, size: number) =>
    Math.min(10_000, Math.max(0, Math.round(((at - from) / size) * 10_000)));
  return {
    xBp: share(event.clientX, box.left, box.width),
    yBp: share(event.clientY, box.top, box.height),
  };
}
