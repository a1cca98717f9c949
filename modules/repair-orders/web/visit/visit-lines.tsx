import { useTranslation } from 'react-i18next';
import { PlateChip, PromiseTime } from '#platform/web/design/index.ts';
import { usePromiseOf } from './promise-of.ts';
import type { VisitCard } from './use-visit.ts';
import css from './visit-lines.module.css';

/** A visit on the phone: the car, where it is and what was promised, in three short lines. */
export function VisitLines({ card }: { card: VisitCard }) {
  const { t } = useTranslation('repair-orders');
  const promiseOf = usePromiseOf();
  return (
    <div className={css.lines}>
      <span className={css.line}>
        {card.plate ? <PlateChip plate={card.plate} /> : null}
        {[card.make, card.model].filter(Boolean).join(' ')}
      </span>
      <span className={css.quiet}>
        {[t(`visit.stage.${card.stage}`), card.customerName, card.advisorName].filter(Boolean).join(' · ')}
      </span>
      {card.promisedAt ? (
        <span>
          <PromiseTime {...promiseOf(card)} />
        </span>
      ) : null}
    </div>
  );
}
