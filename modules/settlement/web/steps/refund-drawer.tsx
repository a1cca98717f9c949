import { Button, Drawer, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalAlert } from '#platform/web/api/refusal-notice.tsx';
import { useCommand } from '#platform/web/api/use-command.ts';
import { Money, useFormat, useRoom } from '#platform/web/design/index.ts';
import type { PaymentMethod } from '../../rules/index.ts';
import type { VisitDeposit } from '../money/use-deposit.ts';
import { Amount } from './amount.tsx';
import { DepositDone, type DepositStep } from './deposit-done.tsx';
import { Methods } from './methods.tsx';
import css from './pay.module.css';

interface RefundProps {
  deposit: VisitDeposit;
  close: () => void;
}

/** APPT-6: what goes back now by the terms, by the way it came if nothing else is said, with the reason. */
export function RefundDrawer({ deposit, close }: RefundProps) {
  const { t } = useTranslation('settlement');
  const room = useRoom();
  const [given, setGiven] = useState<DepositStep | null>(null);
  return (
    <Drawer
      open
      title={t('deposit.give-back')}
      size={room === 'phone' ? '100%' : 680}
      onClose={close}
      mask={{ closable: false }}
    >
      <div className={css.paying}>
        {given ? (
          <DepositDone done={given} currency={deposit.currency} close={close} isBack />
        ) : (
          <Giving deposit={deposit} done={setGiven} />
        )}
      </div>
    </Drawer>
  );
}

function Giving({ deposit, done }: { deposit: VisitDeposit; done: (given: DepositStep) => void }) {
  const { t } = useTranslation('settlement');
  const format = useFormat();
  const { currency, refundableMinor, visitId, entries } = deposit;
  const refund = useCommand('post', '/api/v1/visits/{visitId}/deposit-refunds', {
    show: 'inline',
    basedOn: 'none',
    onDone: done,
  });
  const cameBy = entries.findLast(({ kind }) => kind === 'received')?.method ?? null;
  const [method, setMethod] = useState<PaymentMethod | null>(cameBy);
  const [amountMinor, setAmount] = useState<number | null>(refundableMinor);
  const [reason, setReason] = useState('');
  const isComplete = method !== null && amountMinor !== null && amountMinor > 0 && reason.trim() !== '';
  const send = () => {
    if (!method || !amountMinor) return;
    void refund.run({
      params: { path: { visitId } },
      body: { method, amountMinor, reason: reason.trim() },
    });
  };
  return (
    <>
      <RefusalAlert of={refund} />
      <p>{t('deposit.refund-hint', { amount: format.money(refundableMinor, { currency }) })}</p>
      <Methods chosen={method} choose={setMethod} />
      <div className={css.amounts}>
        <Amount
          label={t('deposit.refund-amount')}
          value={amountMinor}
          onChange={setAmount}
          currency={currency}
        />
        <div className={css.field}>
          <span aria-hidden="true">{t('reason.label')}</span>
          <Input.TextArea
            aria-label={t('reason.label')}
            rows={3}
            maxLength={1000}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </div>
      </div>
      {isComplete ? (
        <Button
          type="primary"
          size="large"
          block
          className={css.take}
          loading={refund.pending}
          onClick={send}
        >
          {t('deposit.give-back')} <Money minor={amountMinor ?? 0} currency={currency} />
        </Button>
      ) : (
        <p className={css.hint}>{t(method ? 'reason.needed' : 'pay.choose-method')}</p>
      )}
    </>
  );
}
