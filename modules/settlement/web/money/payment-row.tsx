import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Instant, Money, StatusTag } from '#platform/web/design/index.ts';
import { ReverseStep } from '../steps/reverse-step.tsx';
import css from './money.module.css';
import { may, type Payment } from './use-money.ts';

/** Money taken or given back, with who took it; who may gives it back from here. */
export function PaymentRow({ payment, currency }: { payment: Payment; currency: string }) {
  const { t } = useTranslation('settlement');
  const [isReversing, setIsReversing] = useState(false);
  const { method, amountMinor, number, reference, changeMinor, isReversed, reversesId, reason } = payment;
  return (
    <div className={css.payment}>
      <span className={css.what}>
        <b>{t(`payment-method.${method}`)}</b>{' '}
        {reversesId ? <StatusTag>{t('payment.given-back')}</StatusTag> : null}
        {isReversed ? <StatusTag>{t('payment.reversed')}</StatusTag> : null}
        <span className={css.small}>
          {[number, payment.receivedByName, reference, reason].filter(Boolean).join(' · ')}{' '}
          <Instant at={payment.receivedAt} />
          {changeMinor ? (
            <>
              {' '}
              · {t('payment.change')} <Money minor={changeMinor} currency={currency} />
            </>
          ) : null}
        </span>
      </span>
      <Money minor={amountMinor} currency={currency} />
      {may(payment.allowedActions, 'reverse') ? (
        <Button size="small" onClick={() => setIsReversing(true)}>
          {t('reverse.open')}
        </Button>
      ) : null}
      {isReversing ? (
        <ReverseStep payment={payment} currency={currency} close={() => setIsReversing(false)} />
      ) : null}
    </div>
  );
}
