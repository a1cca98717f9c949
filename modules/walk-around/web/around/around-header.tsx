import { useTranslation } from 'react-i18next';
import { PlateChip } from '#platform/web/design/plate-chip.tsx';
import { LinkTo } from '#platform/web/navigation.tsx';
import { stations } from '../../rules/index.ts';
import css from './around.module.css';
import type { Sheet } from './sheet.ts';

/** Whose car it is, how far round one is, and the way back to the visit. */
export function AroundHeader({ sheet }: { sheet: Sheet }) {
  const { t } = useTranslation('walk-around');
  const { plate, make, model, modelYear } = sheet.car;
  return (
    <header className={css.header}>
      <LinkTo to={`/visits/${sheet.visitId}`} className={css.back} aria-label={t('back')}>
        ‹
      </LinkTo>
      <h1 className={css.title}>
        {plate ? <PlateChip plate={plate} /> : null}
        <span>{[make, model, modelYear].filter(Boolean).join(' ')}</span>
      </h1>
      <Progress seen={sheet.stations.length} />
    </header>
  );
}

const round = 2 * Math.PI * 20;

function Progress({ seen }: { seen: number }) {
  const { t } = useTranslation('walk-around');
  const words = t('progress', { seen, of: stations.length });
  return (
    <div className={css.progress}>
      <svg viewBox="0 0 48 48" width="48" height="48" aria-hidden="true">
        <circle cx="24" cy="24" r="20" className={css.ringGround} />
        <circle
          cx="24"
          cy="24"
          r="20"
          className={css.ring}
          strokeDasharray={`${(round * seen) / stations.length} ${round}`}
          transform="rotate(-90 24 24)"
        />
      </svg>
      <span>{words}</span>
    </div>
  );
}
