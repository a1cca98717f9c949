import { useTranslation } from 'react-i18next';
import type { VisitPage } from '#modules/repair-orders/web/index.ts';
import { Instant, PhoneLink } from '#platform/web/design/index.ts';
import { useAdvisorCards } from '../card/use-advisor-cards.ts';
import css from '../front-desk/front-desk.module.css';
import { useLounge } from './use-lounge.ts';

/** RECV-6: what the customer is told before they sit down or go: the offer, the time, and how to reach the advisor. */
export function TellOnLeaving({ visit, offersToo }: { visit: VisitPage; offersToo: boolean }) {
  const { t } = useTranslation('reception');
  const offers = useLounge().data?.offers;
  const cards = useAdvisorCards(visit.advisorId !== null).data?.items;
  const phone = cards?.find(({ staff }) => staff.id === visit.advisorId)?.card?.phone;
  return (
    <div className={css.say}>
      <span>{t('whereabouts.say')}</span>
      <ul className={css.sayWhat}>
        {offersToo && offers ? <li>{t('lounge.offers', { offers })}</li> : null}
        <li>
          {visit.promisedAt ? (
            <>
              {t('whereabouts.ready')} <Instant at={visit.promisedAt} as="clock" />
            </>
          ) : (
            t('whereabouts.no-time-yet')
          )}
        </li>
        {visit.advisorName ? (
          <li>
            {t('whereabouts.reach-advisor', { name: visit.advisorName })}{' '}
            {phone ? <PhoneLink phone={phone} /> : null}
          </li>
        ) : null}
      </ul>
    </div>
  );
}
