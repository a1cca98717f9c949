import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KeyPad, MoneyField, useFormat, useRoom } from '#platform/web/design/index.ts';
import { isTypable, likelyTendered, typedMinor } from '../money/cash.ts';
import css from './pay.module.css';

interface AmountProps {
  label: string;
  value: number | null;
  onChange: (minor: number | null) => void;
  currency: string;
}

/** An amount typed on the keyboard at the desk, on large keys elsewhere; the first key begins anew. */
export function Amount({ label, value, onChange, currency }: AmountProps) {
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
export function Tendered({ amountMinor, value, onChange, currency }: TenderedProps) {
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
