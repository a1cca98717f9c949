import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalAlert } from '#platform/web/api/refusal-notice.tsx';
import { useCommand } from '#platform/web/api/use-command.ts';
import { Money, useRoom } from '#platform/web/design/index.ts';
import type { PaymentMethod } from '../../rules/index.ts';
import type { Settlement } from '../money/use-money.ts';
import { Amount, Tendered } from './amount.tsx';
import { Methods, Reference } from './methods.tsx';
import css from './pay.module.css';
import { type Taken, TakenNote } from './taken-note.tsx';

interface PayDrawerProps {
  settlement: Settlement;
  close: () => void;
}

/** SETL-3: how much, by what; less than all of it is a part, and the rest may come another way. */
export function PayDrawer({ settlement, close }: PayDrawerProps) {
  const { t } = useTranslation('settlement');
  const room = useRoom();
  const [taken, setTaken] = useState<Taken | null>(null);
  return (
    <Drawer
      open
      title={t('pay.title', { payer: t(`registry:payer.${settlement.payer}`), number: settlement.number })}
      size={room === 'phone' ? '100%' : 680}
      onClose={close}
      mask={{ closable: false }}
    >
      <div className={css.paying}>
        {taken ? <TakenNote taken={taken} currency={settlement.currency} /> : null}
        {settlement.restMinor > 0 ? (
          <Paying key={settlement.restMinor} settlement={settlement} done={setTaken} />
        ) : (
          <Button size="large" block onClick={close}>
            {t('pay.close')}
          </Button>
        )}
      </div>
    </Drawer>
  );
}

function Paying({ settlement, done }: { settlement: Settlement; done: (taken: Taken) => void }) {
  const { t } = useTranslation('settlement');
  const { currency, restMinor } = settlement;
  const pay = useCommand('post', '/api/v1/settlements/{settlementId}/payments', {
    show: 'inline',
    basedOn: 'none',
    onDone: done,
  });
  const [method, setMethod] = useState<PaymentMethod | null>(null);
  const [amountMinor, setAmount] = useState<number | null>(restMinor);
  const [tenderedMinor, setTendered] = useState<number | null>(null);
  const [reference, setReference] = useState('');
  const isCash = method === 'cash';
  const take = () => {
    if (!method || !amountMinor) return;
    void pay.run({
      params: { path: { settlementId: settlement.id } },
      body: {
        method,
        amountMinor,
        tenderedMinor: isCash ? tenderedMinor : null,
        reference: reference.trim() || null,
      },
    });
  };
  return (
    <>
      <RefusalAlert of={pay} />
      <p className={css.rest}>
        {t('pay.rest')}{' '}
        <b>
          <Money minor={restMinor} currency={currency} />
        </b>
      </p>
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
      {method ? (
        <Button
          type="primary"
          size="large"
          block
          className={css.take}
          loading={pay.pending}
          disabled={!amountMinor}
          onClick={take}
        >
          {t('pay.submit', { method: t(`payment-method.${method}`) })}{' '}
          <Money minor={amountMinor ?? 0} currency={currency} />
        </Button>
      ) : (
        <p className={css.hint}>{t('pay.choose-method')}</p>
      )}
    </>
  );
}
