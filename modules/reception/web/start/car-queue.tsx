import { useTranslation } from 'react-i18next';
import type { VisitCard } from '#modules/repair-orders/web/index.ts';
import { Panel } from '#platform/web/design/index.ts';
import css from './car-queue.module.css';
import { CarRow } from './car-row.tsx';

interface CarQueueProps {
  id: string;
  title: string;
  cards: readonly VisitCard[];
  empty: string;
  /** What is still to be paid stands in the row. */
  due?: boolean;
  /** Room for the customer and the stage beside each other. */
  wide?: boolean;
}

const shownAtOnce = 8;

/** One queue: its count, and its cars, the next promised first. */
export function CarQueue({ id, title, cards, empty, due = false, wide = false }: CarQueueProps) {
  const { t } = useTranslation('reception');
  const rest = cards.length - shownAtOnce;
  return (
    <Panel id={id} title={title} flush extra={<b className={css.count}>{cards.length}</b>}>
      {cards.length === 0 ? <p className={css.empty}>{empty}</p> : null}
      <ul className={css.rows}>
        {cards.slice(0, shownAtOnce).map((card) => (
          <li key={card.id}>
            <CarRow card={card} due={due} wide={wide} />
          </li>
        ))}
      </ul>
      {rest > 0 ? (
        <details className={css.rest}>
          <summary>{t('queue.more', { count: rest })}</summary>
          <ul className={css.rows}>
            {cards.slice(shownAtOnce).map((card) => (
              <li key={card.id}>
                <CarRow card={card} due={due} wide={wide} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </Panel>
  );
}
