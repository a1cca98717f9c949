import { useTranslation } from 'react-i18next';
import { usePromiseOf, type VisitCard } from '#modules/repair-orders/web/index.ts';
import { PlateChip, PromiseTime } from '#platform/web/design/index.ts';
import { boardStages } from '../board/board-columns.ts';
import { carName } from '../car-name.ts';
import { hidePlate } from './hide-plate.ts';
import css from './wall.module.css';

/** One car on the wall: plate, how far it is, and the promise in its colour. */
export function WallRow({ card, hidden }: { card: VisitCard; hidden: boolean }) {
  const { t } = useTranslation('workshop');
  const promiseOf = usePromiseOf();
  const { plate } = card;
  const level = { 'at-risk': css.risk, broken: css.broken }[card.promise.level as string] ?? '';
  return (
    <li className={`${css.row} ${level}`}>
      <span className={css.plate}>
        {plate ? <PlateChip plate={hidden ? hidePlate(plate) : plate} size="large" /> : t('car.no-plate')}
      </span>
      <span className={css.model}>{carName(card)}</span>
      <span className={css.stage}>
        <Dots stage={card.stage} />
        {t(`repair-orders:visit.stage.${card.stage}`)}
      </span>
      <span className={css.promise}>{card.promisedAt ? <PromiseTime {...promiseOf(card)} /> : null}</span>
    </li>
  );
}

/** How far along the day the car is; the word beside it says the same. */
function Dots({ stage }: { stage: VisitCard['stage'] }) {
  const reached = (boardStages as readonly string[]).indexOf(stage);
  return (
    <span className={css.dots} aria-hidden="true">
      {boardStages.map((name, index) => (
        <i key={name} className={index < reached ? css.past : index === reached ? css.here : ''} />
      ))}
    </span>
  );
}
