import { damageViews } from '#modules/repair-orders/rules/index.ts';
import { CarView, type Mark, type Spot } from './car-view.tsx';
import css from './damage.module.css';

interface DamageMapProps {
  marks: readonly Mark[];
  spot?: Spot | null;
  tap?: (spot: Spot) => void;
}

/** The car unfolded: roof in the middle, sides, front and rear around it. */
export function DamageMap({ marks, spot = null, tap }: DamageMapProps) {
  return (
    <div className={tap ? css.map : `${css.map} ${css.small}`}>
      {damageViews.map((view) => (
        <div key={view} className={css[view]}>
          <CarView view={view} marks={marks} spot={spot} {...(tap ? { tap } : {})} />
        </div>
      ))}
    </div>
  );
}
