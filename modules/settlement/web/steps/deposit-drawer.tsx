import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalAlert } from '#platform/web/api/refusal-notice.tsx';
import { useCommand } from '#platform/web/api/use-command.ts';
import { Money, useRoom } from '#platform/web/design/index.ts';
import type { PaymentMethod } from '../../rules/index.ts';
import type { VisitDeposit } from '../money/use-deposit.ts';
import { Amount, Tendered } from './amount.tsx';
import { DepositDone, type DepositStep } from './deposit-done.tsx';
import { Methods, Reference } from './methods.tsx';
import css from './pay.module.css';

interface DepositDrawerProps {
  deposit: VisitDeposit;
  close: () => void;
}

/** APPT-6: what the parts ask for is filled in; the receipt stays in view until it is printed. */
export function DepositDrawer({ deposit, close }: DepositDrawerProps) {
  const { t } = useTranslation('settlement');
  const room = useRoom();
  const [taken, setTaken] = useState<DepositStep | null>(null);
  return (
    <Drawer
      open
      title={t('deposit.take')}
      size={room === 'phone' ? '100%' : 680}
      onClose={close}
      mask={{ closable: false }}
    >
      <div className={css.paying}>
        {taken ? (
          <DepositDone done={taken} currency={deposit.currency} close={close} isBack={false} />
        ) : (
          <Taking deposit={deposit} done={setTaken} />
        )}
      </div>
    </Drawer>
  );
}

function Taking({ deposit, done }: { deposit: VisitDeposit; done: (taken: DepositStep) => void }) {
  const { t } = useTranslation('settlement');
  const { currency, missingMinor, mostMinor, repairOrderId } = deposit;
  const take = useCommand('post', '/api/v1/repair-orders/{repairOrderId}/deposits', {
    show: 'inline',
    basedOn: 'none',
    onDone: done,
  });
  const [method, setMethod] = useState<PaymentMethod | null>(null);
  const [amountMinor, setAmount] = useState<number | null>(Math.min(missingMinor, mostMinor) || null);
  const [tenderedMinor, setTendered] = useState<number | null>(null);
  const [reference, setReference] = useState('');
  const isCash = method === 'cash';
  const send = () => {
    if (!method || !amountMinor || !repairOrderId) return;
    const how = { tenderedMinor: isCash ? tenderedMinor : null, reference: reference.trim() || null };
    void take.run({ params: { path: { repairOrderId } }, body: { method, amountMinor, ...how } });
  };
  return (
    <>
      <RefusalAlert of={take} />
      {missingMinor > 0 ? (
        <p className={css.rest}>
          {t('deposit.missing')}{' '}
          <b>
            <Money minor={missingMinor} currency={currency} />
          </b>
        </p>
      ) : null}
      <Methods chosen={method} choose={setMethod} />
      <div className={css.amounts}>
        <Amount label={t('pay.amount')} value={amountMinor} onChange={setAmount} currency={currency} />
        {isCash ? (
          <Tendered
            amountMinor={amountMinor ?? 0}
            value={tenderedMinor}
            onChange={setTendered}
            currency={currency}
          />
        ) : null}
        {method && !isCash ? <Reference value={reference} onChange={setReference} /> : null}
      </div>
      {method && amountMinor ? (
        <Button type="primary" size="large" block className={css.take} loading={take.pending} onClick={send}>
          {t('deposit.submit', { method: t(`payment-method.${method}`) })}{' '}
          <Money minor={amountMinor} currency={currency} />
        </Button>
      ) : (
        <p className={css.hint}>{t(amountMinor ? 'pay.choose-method' : 'deposit.no-amount')}</p>
      )}
    </>
  );
}
