import { useTranslation } from 'react-i18next';
import { PhoneLink, useFormat } from '#platform/web/design/index.ts';
import { LinkTo } from '#platform/web/navigation.tsx';
import { useMay } from '#platform/web/session/session.ts';
import type { VisitPage } from './use-visit.ts';
import css from './visit-header.module.css';

/** Who brought the car and whose it is, each one tap from a call; who looks after it; what it came for. */
export function BroughtBy({ visit, describe }: { visit: VisitPage; describe: () => void }) {
  const { t } = useTranslation('repair-orders');
  const seesPeople = useMay('customer.see');
  const mayDescribe = visit.allowedActions.some(({ action, allowed }) => action === 'describe' && allowed);
  const purposes = [visit.mainPurpose, ...visit.otherPurposes].filter((one) => one !== null);
  return (
    <>
      <Driver visit={visit} />
      {visit.customer ? (
        <span>
          {t('visit.customer')} <LinkTo to={`/customers/${visit.customer.id}`}>{visit.customer.name}</LinkTo>{' '}
          {visit.customer.phone ? <PhoneLink phone={visit.customer.phone} /> : null}
        </span>
      ) : seesPeople ? (
        <span>{t('visit.no-customer')}</span>
      ) : null}
      {purposes.length > 0 ? (
        <span>{purposes.map((purpose) => t(`visit.purpose.${purpose}`)).join(' · ')}</span>
      ) : null}
      {visit.advisorName ? <span>{t('visit.advisor', { name: visit.advisorName })}</span> : null}
      {mayDescribe ? (
        <button type="button" className={css.link} onClick={describe}>
          {t('visit.change')}
        </button>
      ) : null}
    </>
  );
}

function Driver({ visit: { dropOff, currency } }: { visit: VisitPage }) {
  const { t } = useTranslation('repair-orders');
  const format = useFormat();
  if (!dropOff || dropOff.isOwner) return null;
  return (
    <span>
      {t('visit.brought-by')} {dropOff.name} {dropOff.phone ? <PhoneLink phone={dropOff.phone} /> : null}
      {dropOff.limitMinor === null ? null : (
        <> · {t('visit.driver-limit', { limit: format.money(dropOff.limitMinor, { currency }) })}</>
      )}
    </span>
  );
}
