import { useTranslation } from 'react-i18next';
import { usePromiseOf, type VisitCard } from '#modules/repair-orders/web/index.ts';
import { Money, PlateChip, PromiseTime, StatusTag } from '#platform/web/design/index.ts';
import { LinkTo } from '#platform/web/navigation.tsx';
import { useSession } from '#platform/web/session/session.ts';
import css from './car-queue.module.css';

interface CarRowProps {
  card: VisitCard;
  due?: boolean;
  wide?: boolean;
}

/** A car in a queue: plate, model, promise; the whole row leads to its visit. */
export function CarRow({ card, due = false, wide = false }: CarRowProps) {
  const { t } = useTranslation('reception');
  const { user } = useSession();
  const promiseOf = usePromiseOf();
  return (
    <LinkTo to={`/visits/${card.id}`} className={css.row}>
      <span className={css.line}>
        {card.plate ? <PlateChip plate={card.plate} /> : <span>{t('car.no-plate')}</span>}
        <span className={css.car}>{[card.make, card.model].filter(Boolean).join(' ')}</span>
        {card.undecidedJobs > 0 ? (
          <StatusTag>{t('queue.undecided', { count: card.undecidedJobs })}</StatusTag>
        ) : null}
        {due && card.dueMinor > 0 ? (
          <span className={css.end}>
            <Money minor={card.dueMinor} currency={card.order?.currency} />
          </span>
        ) : null}
      </span>
      <span className={css.line}>
        {card.promisedAt ? <PromiseTime {...promiseOf(card)} /> : null}
        <span className={css.quiet}>
          {[
            t(`repair-orders:visit.stage.${card.stage}`),
            wide ? card.customerName : null,
            card.advisorId === user.staffId ? null : card.advisorName,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
    </LinkTo>
  );
}
