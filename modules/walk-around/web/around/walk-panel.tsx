import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Station } from '../../rules/index.ts';
import css from './around.module.css';
import { CarKind } from './car-kind.tsx';
import { EarlierRepairQuestion } from './earlier-repair-question.tsx';
import { RouteMap } from './route-map.tsx';
import { may, type Sheet } from './sheet.ts';
import { StationPanel } from './station-panel.tsx';
import type { Steps } from './use-steps.ts';

interface WalkPanelProps {
  sheet: Sheet;
  steps: Steps;
  /** Every stop was stood at: what is left is behind the wheel. */
  walked(): void;
}

/** The walk itself: the map with its stops, the stop one stands at, and one tap for the rest where there is nothing. */
export function WalkPanel({ sheet, steps, walked }: WalkPanelProps) {
  const { t } = useTranslation('walk-around');
  const seen = new Set<string>(sheet.stations.map(({ station }) => station));
  const open = sheet.route.filter((station) => !seen.has(station));
  const [chosen, setChosen] = useState<Station | null>(null);
  const current = chosen ?? open[0] ?? sheet.route[0] ?? 'left-front-door';
  const isOpen = may(sheet, 'markDamage');
  const next = () => {
    const following = nextOf(sheet.route, current, seen);
    if (following === null && open.length > 0) walked();
    setChosen(following);
  };
  const seeRest = () => {
    void steps.see(open, false);
    walked();
  };
  return (
    <div className={css.walk}>
      <div className={`${css.column} ${css.route}`}>
        {may(sheet, 'protect') ? (
          <button type="button" className={css.primary} onClick={() => void steps.protect()}>
            {t('protect.on')}
          </button>
        ) : null}
        <RouteMap sheet={sheet} current={current} choose={setChosen} />
        {isOpen && open.length > 0 ? (
          <button type="button" className={css.secondary} onClick={seeRest}>
            {t('stop.rest', { count: open.length })}
          </button>
        ) : null}
      </div>
      <StationPanel key={current} sheet={sheet} steps={steps} station={current} next={next} />
      <div className={`${css.column} ${css.aside}`}>
        {sheet.condition.noDamageSeen ? (
          <p className={css.light} data-grade="green">
            {t('mark.none-seen')}
          </p>
        ) : null}
        <EarlierRepairQuestion sheet={sheet} steps={steps} />
        <CarKind sheet={sheet} steps={steps} />
      </div>
    </div>
  );
}

/** The next stop nobody stood at yet, on from here and round again. */
function nextOf(route: readonly Station[], current: Station, seen: ReadonlySet<string>): Station | null {
  const here = route.indexOf(current);
  const onwards = [...route.slice(here + 1), ...route.slice(0, here)];
  return onwards.find((station) => !seen.has(station)) ?? null;
}
