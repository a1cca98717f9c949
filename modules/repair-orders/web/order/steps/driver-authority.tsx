import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/web/design/index.ts';
import { refuseBeyondDriver } from '../../../rules/driver-authority.ts';
import type { VisitPage } from '../../visit/use-visit.ts';
import { may, type Order } from '../order.ts';
import css from './contract.module.css';
import { OwnersYes } from './owners-yes.tsx';

interface DriverAuthorityProps {
  visit: VisitPage;
  order: Order;
  /** What comes on top by the word that is asked for now. */
  moreMinor?: number;
}

/** A11: how far the word of who brought the car goes; where the owner has to say yes first, the way to note it. */
export function DriverAuthority({ visit, order, moreMinor = 0 }: DriverAuthorityProps) {
  const { t } = useTranslation('repair-orders');
  const [isNoting, setNoting] = useState(false);
  const { driver } = order;
  if (!driver || ['settled', 'delivered', 'cancelled'].includes(order.state)) return null;
  const isBeyond = refuseBeyondDriver(driver, moreMinor) !== null;
  return (
    <section className={isBeyond ? css.beyond : css.within} aria-label={t('order.driver')}>
      <Words visit={visit} order={order} shareMinor={driver.shareMinor + moreMinor} isBeyond={isBeyond} />
      {isBeyond && may(order, 'noteOwnersYes') ? (
        <Button onClick={() => setNoting(true)}>{t('step.order.noteOwnersYes')}</Button>
      ) : null}
      {isNoting ? (
        <OwnersYes visit={visit} order={order} moreMinor={moreMinor} close={() => setNoting(false)} />
      ) : null}
    </section>
  );
}

interface WordsProps {
  visit: VisitPage;
  order: Order;
  shareMinor: number;
  isBeyond: boolean;
}

function Words({ visit, order: { driver, currency }, shareMinor, isBeyond }: WordsProps) {
  const { t } = useTranslation('repair-orders');
  const format = useFormat();
  if (!driver) return null;
  const money = (minor: number) => format.money(minor, { currency });
  const { limitMinor, ownerAgreedMinor } = driver;
  const name = visit.dropOff?.name ?? t('order.driver-someone');
  const owner = visit.customer?.name ?? '–';
  const share = money(shareMinor);
  return (
    <p>
      {t('order.driver-limit', { name, limit: money(limitMinor) })}{' '}
      {t(isBeyond || shareMinor > limitMinor ? 'order.driver-beyond' : 'order.driver-within', {
        share,
        owner,
      })}{' '}
      {ownerAgreedMinor === null ? null : t('order.driver-agreed', { amount: money(ownerAgreedMinor) })}
    </p>
  );
}
