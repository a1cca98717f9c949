import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/web/design/index.ts';
import type { VehicleFile } from '../shared/records.ts';
import css from './readings-chart.module.css';
import { height, pointsOf, type Reading, width } from './readings-line.ts';

/** How far it ran over time: a kink downwards is seen at once. */
export function ReadingsChart({ readings, unit }: Pick<VehicleFile, 'readings'> & { unit: 'km' | 'mi' }) {
  const { t } = useTranslation('registry');
  const format = useFormat();
  const points = pointsOf(readings, unit);
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return null;
  const say = ({ value }: { value: number }) => `${format.number(value)} ${unit}`;
  return (
    <figure className={css.chart}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t('reading.line', {
          from: say(first),
          to: say(last),
          since: format.date(first.readAt),
        })}
      >
        <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} className={css.line} />
      </svg>
      {points.map((point: Reading) => (
        <span
          key={point.id}
          className={css.dot}
          style={{ insetInlineStart: `${(point.x / width) * 100}%`, insetBlockStart: point.y }}
          title={`${format.date(point.readAt)} · ${say(point)}`}
        />
      ))}
      <figcaption>
        <span>{format.date(first.readAt)}</span>
        <span>{format.date(last.readAt)}</span>
      </figcaption>
    </figure>
  );
}
