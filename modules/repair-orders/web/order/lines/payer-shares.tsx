import { Button, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { Money, MoneyField, PercentField, useFormat } from '#platform/web/design/index.ts';
import { payers } from '../../../rules/index.ts';
import type { Payer } from '../order.ts';
import css from './lines.module.css';
import { leftOf, type Share, splitBy, withoutPayer, withPart, withPayer } from './share-out.ts';

interface PayerSharesProps {
  value?: readonly Share[] | null;
  onChange?: (shares: readonly Share[]) => void;
  currency: string;
  totalMinor: number;
}

/** A line shared out among its payers, by percent or by amount; it says what is left to share until nothing is. */
export function PayerShares({ value, onChange, currency, totalMinor }: PayerSharesProps) {
  const { t } = useTranslation('repair-orders');
  const shares = value?.length ? value : [{ payer: 'customer' as Payer }];
  const by = shares.some(({ amountMinor }) => amountMinor != null) ? 'amount' : 'percent';
  const change = (next: readonly Share[]) => onChange?.(next);
  const set = (payer: Payer, part: number | null) => change(withPart(shares, payer, part, by, totalMinor));
  const others = payers.filter((payer) => !shares.some((share) => share.payer === payer));
  return (
    <div className={css.shares}>
      {shares.length > 1 ? (
        <Segmented<'percent' | 'amount'>
          value={by}
          onChange={(next) => change(splitBy(next, shares, totalMinor))}
          options={[
            { value: 'percent', label: t('order.by-percent') },
            { value: 'amount', label: t('order.by-amount') },
          ]}
        />
      ) : null}
      {shares.map(({ payer, bp, amountMinor }) => (
        <div key={payer} className={css.share}>
          <span>{t(`order.payer.${payer}`)}</span>
          {shares.length === 1 ? (
            <span>{t('order.all-of-it')}</span>
          ) : by === 'amount' ? (
            <MoneyField
              currency={currency}
              aria-label={t(`order.payer.${payer}`)}
              value={amountMinor ?? null}
              onChange={(part) => set(payer, part)}
            />
          ) : (
            <PercentField
              aria-label={t(`order.payer.${payer}`)}
              value={bp ?? null}
              onChange={(part) => set(payer, part)}
            />
          )}
          {shares.length > 1 ? (
            <Button type="text" onClick={() => change(withoutPayer(shares, payer))}>
              {t('order.payer-drop')}
            </Button>
          ) : null}
        </div>
      ))}
      {shares.length > 1 ? (
        <Left shares={shares} by={by} currency={currency} totalMinor={totalMinor} />
      ) : null}
      <div className={css.others}>
        {others.map((payer) => (
          <Button key={payer} size="small" onClick={() => change(withPayer(shares, payer, by, totalMinor))}>
            {`+ ${t(`order.payer.${payer}`)}`}
          </Button>
        ))}
      </div>
    </div>
  );
}

interface LeftProps {
  shares: readonly Share[];
  by: 'percent' | 'amount';
  currency: string;
  totalMinor: number;
}

function Left({ shares, by, currency, totalMinor }: LeftProps) {
  const { t } = useTranslation('repair-orders');
  const format = useFormat();
  const left = leftOf(shares, by, totalMinor);
  if (left === 0) return <p className={css.quiet}>{t('order.adds-up')}</p>;
  return (
    <p role="status" className={css.left}>
      {left > 0 ? t('order.left-to-share') : t('order.shared-too-much')}{' '}
      {by === 'amount' ? (
        <Money minor={Math.abs(left)} currency={currency} />
      ) : (
        format.percent(Math.abs(left))
      )}
    </p>
  );
}
