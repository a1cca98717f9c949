import { ClockCircleOutlined, InboxOutlined, QuestionCircleOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePromiseOf, type VisitCard } from '#modules/repair-orders/web/index.ts';
import { PlateChip, PromiseTime, useFormat, useNow } from '#platform/web/design/index.ts';
import { LinkTo } from '#platform/web/navigation.tsx';
import { carName } from '../car-name.ts';
import css from './board.module.css';

/** A car on the board; all of it leads to its visit. */
export function BoardCard({ card }: { card: VisitCard }) {
  const { t } = useTranslation('workshop');
  const promiseOf = usePromiseOf();
  return (
    <LinkTo to={`/visits/${card.id}`} className={css.card}>
      {card.plate ? <PlateChip plate={card.plate} /> : <b>{t('car.no-plate')}</b>}
      <span className={css.model}>{carName(card) || t('car.unknown')}</span>
      {card.promisedAt ? (
        <span className={css.promise}>
          <PromiseTime {...promiseOf(card)} />
        </span>
      ) : null}
      {card.advisorName ? <span className={css.quiet}>{card.advisorName}</span> : null}
      <Marks card={card} />
    </LinkTo>
  );
}

/** What holds the car up, as a small icon with its words. */
function Marks({ card }: { card: VisitCard }) {
  const { t } = useTranslation('workshop');
  const format = useFormat();
  const now = useNow();
  const waits = card.stage === 'arrival' && card.waitingMinutes !== null;
  return (
    <>
      {waits ? (
        <Mark icon={<ClockCircleOutlined />}>
          {t('board.waits', { span: format.span((card.waitingMinutes ?? 0) * 60) })}
        </Mark>
      ) : null}
      {card.waitsForParts ? (
        <Mark icon={<InboxOutlined />}>
          {card.partsDueAt
            ? t('board.parts-due', { at: format.clock(card.partsDueAt, now) })
            : t('board.parts')}
        </Mark>
      ) : null}
      {card.undecidedJobs > 0 ? (
        <Mark icon={<QuestionCircleOutlined />}>{t('board.undecided', { count: card.undecidedJobs })}</Mark>
      ) : null}
    </>
  );
}

function Mark({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <span className={css.mark}>
      <span aria-hidden="true">{icon}</span>
      {children}
    </span>
  );
}
