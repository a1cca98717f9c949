import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkTo } from '../navigation.tsx';
import css from './plate-chip.module.css';
import { plateLook } from './plate-look.ts';

export interface Plate {
  text: string;
  country: string;
  kind?: string | null;
}

interface PlateChipProps {
  plate: Plate;
  /** Opens the car's file when tapped. */
  vehicleId?: string | null;
  size?: 'small' | 'large';
}

/** The name of the car, drawn as its plate. */
export function PlateChip({ plate, vehicleId, size = 'small' }: PlateChipProps) {
  const { t } = useTranslation('platform');
  const look = plateLook(plate);
  const face = (
    <span className={[css.plate, css[look.style], css[size]].join(' ')}>
      {look.band ? <span className={css.band}>{look.band}</span> : null}
      <span className={css.text}>
        {look.text.split('·').map((part, index) => (
          <Fragment key={part}>
            {index > 0 ? <span className={css.dot}>·</span> : null}
            {part}
          </Fragment>
        ))}
      </span>
    </span>
  );
  if (!vehicleId) return face;
  return (
    <LinkTo
      to={`/vehicles/${vehicleId}`}
      className={css.link}
      aria-label={t('plate.open', { plate: look.text })}
    >
      {face}
    </LinkTo>
  );
}
