import { App, Button, Drawer, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalAlert } from '#platform/web/api/refusal-notice.tsx';
import { useCommand } from '#platform/web/api/use-command.ts';
import { KeyPad, Money, MoneyField, useFormat, useRoom } from '#platform/web/design/index.ts';
import { useWorkshop } from '#platform/web/session/session.ts';
import type { PaymentMethod } from '../../rules/index.ts';
import { isTypable, likelyTendered, methodsIn, typedMinor } from '../money/cash.ts';
import { PaperLink } from '../money/paper-link.tsx';
import type { Settlement } from '../money/use-money.ts';
import css from './pay.module.css';

/** SETL-3: how much, by what; less than all of it is a part, and the rest may come another way. */
export function PayDrawer({ settlement, close }: { settlement: Settlement; close: () => void }) {
  const { t } = useTranslation('settlement');
  const room = useRoom();
  return (
    <Drawer
      open
      title={t('pay.title', { payer: t(`registry:payer.${settlement.payer}`), number: settlement.number })}
      size={room === 'phone' ? '100%' : 680}
      onClose={close}
      mask={{ closable: false }}
    >
      <Paying key={settlement.restMinor} settlement={settlement} close={close} />
    </Drawer>
  );
}

function Paying({ settlement, close }: { settlement: Settlement; close: () => void }) {
  const { t } = useTranslation('settlement');
  const { currency, restMinor } = settlement;
  const pay = usePaying(settlement, close);
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
    <div className={css.paying}>
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
        ) : method && method !== 'bizum' ? (
          <div className={css.field}>
            <span aria-hidden="true">{t('pay.reference')}</span>
            <Input
              aria-label={t('pay.reference')}
              size="large"
              value={reference}
              maxLength={100}
              onChange={(event) => setReference(event.target.value)}
            />
          </div>
        ) : null}
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
    </div>
  );
}

/** After the money: the change in words, the receipt beside it, and the drawer stays while something is left. */
function usePaying(settlement: Settlement, close: () => void) {
  const { t } = useTranslation('settlement');
  const { notification } = App.useApp();
  const format = useFormat();
  const money = (minor: number) => format.money(minor, { currency: settlement.currency });
  return useCommand('post', '/api/v1/settlements/{settlementId}/payments', {
    show: 'inline',
    basedOn: 'none',
    onDone({ number, changeMinor, restMinor, documentId }) {
      notification.success({
        title: t('pay.taken', { number }),
        description: (
          <>
            {changeMinor ? (
              <p className={css.change}>{t('pay.change', { amount: money(changeMinor) })}</p>
            ) : null}
            {restMinor > 0 ? <p>{t('pay.still', { amount: money(restMinor) })}</p> : null}
            <PaperLink documentId={documentId}>{t('pay.receipt')}</PaperLink>
          </>
        ),
        duration: changeMinor ? 0 : 8,
      });
      if (restMinor === 0) close();
    },
  });
}

function Methods({
  chosen,
  choose,
}: {
  chosen: PaymentMethod | null;
  choose: (method: PaymentMethod) => void;
}) {
  const { t } = useTranslation('settlement');
  const { country } = useWorkshop();
  return (
    <fieldset className={css.methods} aria-label={t('pay.method')}>
      {methodsIn(country).map((method) => (
        <Button
          key={method}
          className={css.method}
          aria-pressed={chosen === method}
          onClick={() => choose(method)}
        >
          {t(`payment-method.${method}`)}
        </Button>
      ))}
    </fieldset>
  );
}

interface AmountProps {
  label: string;
  value: number | null;
  onChange: (minor: number | null) => void;
  currency: string;
}

/** An amount typed on the keyboard at the desk, on large keys elsewhere; the first key begins anew. */
function Amount({ label, value, onChange, currency }: AmountProps) {
  const room = useRoom();
  const [typed, setTyped] = useState('');
  const type = (next: string) => {
    if (!isTypable(next)) return;
    setTyped(next);
    onChange(next === '' ? null : typedMinor(next));
  };
  return (
    <div className={css.field}>
      <span>{label}</span>
      <div className={css.money}>
        <MoneyField
          aria-label={label}
          currency={currency}
          value={value}
          onChange={(minor) => {
            setTyped('');
            onChange(minor);
          }}
        />
      </div>
      {room === 'desk' ? null : <KeyPad kind="amount" value={typed} maxLength={10} onChange={type} />}
    </div>
  );
}

interface TenderedProps extends Omit<AmountProps, 'label'> {
  amountMinor: number;
}

/** Cash on the counter: one tap for the likely notes, and the change in large figures. */
function Tendered({ amountMinor, value, onChange, currency }: TenderedProps) {
  const { t } = useTranslation('settlement');
  const format = useFormat();
  const change = value === null ? null : value - amountMinor;
  return (
    <div className={css.field}>
      <span>{t('pay.tendered')}</span>
      <div className={css.money}>
        <MoneyField aria-label={t('pay.tendered')} currency={currency} value={value} onChange={onChange} />
      </div>
      <fieldset className={css.notes} aria-label={t('pay.likely')}>
        {likelyTendered(amountMinor).map((minor) => (
          <Button key={minor} onClick={() => onChange(minor)}>
            {format.money(minor, { currency })}
          </Button>
        ))}
      </fieldset>
      <output className={css.changeDue}>
        {change === null || change < 0
          ? t('pay.change-none')
          : t('pay.change', { amount: format.money(change, { currency }) })}
      </output>
    </div>
  );
}
