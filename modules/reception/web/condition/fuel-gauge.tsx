import type { KeyboardEvent, PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import css from './fuel-gauge.module.css';

const hub = { x: 120, y: 112 };
const radius = 88;
const finest = 5;

interface FuelGaugeProps {
  id?: string;
  value?: number | null;
  onChange?: (percent: number) => void;
}

/** The gauge as it stands in the dashboard: a tap sets the needle. */
export function FuelGauge({ id, value, onChange }: FuelGaugeProps) {
  const { t } = useTranslation('reception');
  const isRead = value !== null && value !== undefined;
  const set = (percent: number) => onChange?.(Math.min(100, Math.max(0, percent)));
  const tap = (event: PointerEvent<HTMLElement>) => {
    if (event.type === 'pointermove' && event.buttons === 0) return;
    set(percentAt(event));
  };
  const press = (event: KeyboardEvent) => {
    const by = { ArrowRight: finest, ArrowUp: finest, ArrowLeft: -finest, ArrowDown: -finest }[event.key];
    if (!by) return;
    event.preventDefault();
    set((value ?? 50) + by);
  };
  return (
    <div className={css.gauge}>
      <div
        id={id}
        className={css.dial}
        role="slider"
        tabIndex={0}
        aria-label={t('condition.fuel')}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={value ?? 0}
        aria-valuetext={isRead ? `${value} %` : t('condition.fuel-unknown')}
        onPointerDown={tap}
        onPointerMove={tap}
        onKeyDown={press}
      >
        <svg viewBox="0 0 240 128" aria-hidden="true">
          <path d={arc(0, 100)} className={css.scale} />
          <path d={arc(0, 12.5)} className={css.reserve} />
          {[0, 25, 50, 75, 100].map((stop) => (
            <Tick key={stop} at={stop} />
          ))}
          {isRead ? <Needle at={value} /> : null}
          <circle cx={hub.x} cy={hub.y} r="7" className={css.hub} />
        </svg>
      </div>
      <output className={css.value}>{isRead ? `${value} %` : t('condition.fuel-tap')}</output>
    </div>
  );
}

const names: Readonly<Record<number, string>> = { 0: 'E', 25: '¼', 50: '½', 75: '¾', 100: 'F' };

function Tick({ at }: { at: number }) {
  const outer = pointAt(at, radius - 9);
  const inner = pointAt(at, radius - 18);
  const label = pointAt(at, radius - 32);
  return (
    <>
      <line x1={inner.x} y1={inner.y} x2={outer.x} y2={outer.y} className={css.tick} />
      <text x={label.x} y={label.y + 5} textAnchor="middle" className={css.label}>
        {names[at]}
      </text>
    </>
  );
}

function Needle({ at }: { at: number }) {
  const tip = pointAt(at, radius - 6);
  return <line x1={hub.x} y1={hub.y} x2={tip.x} y2={tip.y} className={css.needle} />;
}

function pointAt(percent: number, distance: number): { x: number; y: number } {
  const angle = Math.PI * (1 - percent / 100);
  return { x: hub.x + distance * Math.cos(angle), y: hub.y - distance * Math.sin(angle) };
}

function arc(from: number, to: number): string {
  const start = pointAt(from, radius);
  const end = pointAt(to, radius);
  return `M ${start.x} ${start.y} A ${radius} ${radius} 0 0 1 ${end.x} ${end.y}`;
}

function percentAt(event: PointerEvent<HTMLElement>): number {
  const box = event.currentTarget.getBoundingClientRect();
  const scale = 240 / box.width;
  const x = (event.clientX - box.left) * scale - hub.x;
  const y = Math.max(0, hub.y - (event.clientY - box.top) * scale);
  const percent = 100 * (1 - Math.atan2(y, x) / Math.PI);
  return Math.round(percent / finest) * finest;
}
