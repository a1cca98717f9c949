import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import css from './pictures.module.css';
import type { Zone } from './zones.ts';

interface PictureProps {
  width: number;
  height: number;
  drawing: ReactNode;
  zones: readonly Zone[];
  part: string | null;
  choose(part: string): void;
  /** What a zone shows inside, where the drawing does not. */
  inside?: (zone: Zone) => ReactNode;
}

/** A drawing with places on it that are buttons: by thumb, mouse or keyboard. */
export function Picture({ width, height, drawing, zones, part, choose, inside }: PictureProps) {
  const { t } = useTranslation('diagnosis');
  const share = (value: number, of: number) => `${(value * 100) / of}%`;
  return (
    <div className={css.picture} style={{ aspectRatio: `${width} / ${height}` }}>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {drawing}
      </svg>
      {zones.map((zone) => (
        <button
          key={zone.part}
          type="button"
          className={css.zone}
          aria-label={t(`car-part.${zone.part}`)}
          title={t(`car-part.${zone.part}`)}
          aria-pressed={part === zone.part}
          onClick={() => choose(zone.part)}
          style={{
            left: share(zone.x, width),
            top: share(zone.y, height),
            width: share(zone.width, width),
            height: share(zone.height, height),
          }}
        >
          {inside?.(zone)}
        </button>
      ))}
    </div>
  );
}
