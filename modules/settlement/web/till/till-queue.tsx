import { useTranslation } from 'react-i18next';
import type { VisitCard } from '#modules/repair-orders/web/index.ts';
import { Elapsed, Money, Panel, PlateChip } from '#platform/web/design/index.ts';
import { LinkTo } from '#platform/web/navigation.tsx';
import css from './till.module.css';

interface TillQueueProps {
  id: string;
  title: string;
  cards: readonly VisitCard[];
  empty: string;
}

/** Cars that wait for the same thing at the till: plate, who, how much, since when. */
export function TillQueue({ id, title, cards, empty }: TillQueueProps) {
  return (
    <Panel id={id} title={title} flush extra={<b className={css.count}>{cards.length}</b>}>
      {cards.length === 0 ? <p className={css.empty}>{empty}</p> : null}
      <ul className={css.rows}>
        {cards.map((card) => (
          <li key={card.id}>
            <TillRow card={card} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function TillRow({ card }: { card: VisitCard }) {
  const { t } = useTranslation('settlement');
  const minor = card.dueMinor > 0 ? card.dueMinor : card.order?.totalMinor;
  return (
    <LinkTo to={`/till/${card.id}`} className={css.row}>
      <span className={css.line}>
        {card.plate ? <PlateChip plate={card.plate} /> : <span>{t('till.no-plate')}</span>}
        <span className={css.car}>{[card.make, card.model].filter(Boolean).join(' ')}</span>
        {minor === undefined ? null : (
          <b className={css.amount}>
            <Money minor={minor} currency={card.order?.currency} />
          </b>
        )}
      </span>
      <span className={css.quiet}>
        {[card.customerName, card.order?.number].filter(Boolean).join(' · ')}
        {card.handedOverAt ? (
          <>
            {' · '}
            {t('till.ready-for')} <Elapsed since={card.handedOverAt} />
          </>
        ) : null}
      </span>
    </LinkTo>
  );
}
