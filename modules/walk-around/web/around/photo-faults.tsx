import { useTranslation } from 'react-i18next';
import css from './around.module.css';
import type { PhotoFault } from './read-photo.ts';

export interface FaultyPhoto {
  name: string;
  fault: PhotoFault;
}

/** Files that became no photo, each with what to do instead; what was chosen with them is kept. */
export function PhotoFaults({ faults }: { faults: readonly FaultyPhoto[] }) {
  const { t } = useTranslation('walk-around');
  return faults.map(({ name, fault }) => (
    <small key={name} role="alert" className={css.holds}>
      {t(`photo.fault.${fault}`, { name })}
    </small>
  ));
}
