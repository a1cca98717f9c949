import { useTranslation } from 'react-i18next';
import { HoursField, Money, MoneyField, PercentField, QuantityField } from '#platform/web/design/index.ts';
import type { Line } from '../order.ts';
import { AmountCell } from './amount-cell.tsx';
import { measureOf } from './amount-of.ts';
import css from './lines.module.css';
import { PayerChoice } from './payer-choice.tsx';
import { useLineChange } from './use-line-change.ts';

interface LineFieldsProps {
  line: Line;
  currency: string;
  open(): void;
  isNew: boolean;
}

/** The numbers of a line while it is written, each changed where it stands. */
export function LineFields({ line, currency, open, isNew }: LineFieldsProps) {
  const { t } = useTranslation('repair-orders');
  const { begin, change } = useLineChange(line);
  const { amount, price } = measureOf(line);
  const named = (what: string) => `${what}: ${line.name}`;
  const asksAmount = isNew && (line[amount] ?? 0) === 0;
  return (
    <span className={css.fields}>
      {line[amount] === null ? (
        <span className={css.cell} />
      ) : (
        <AmountCell
          label={named(t(amount === 'hoursSeconds' ? 'order.hours' : 'order.quantity'))}
          value={line[amount] ?? 0}
          begin={begin}
          save={(value) => change({ [amount]: value })}
          autoFocus={asksAmount}
          field={(props) =>
            amount === 'hoursSeconds' ? <HoursField {...props} /> : <QuantityField {...props} />
          }
        />
      )}
      <span className={css.sign} aria-hidden="true">
        {line[amount] === null ? '' : '×'}
      </span>
      <AmountCell
        label={named(t(price === 'fixedMinor' ? 'order.fixed' : 'order.price'))}
        value={line[price] ?? 0}
        begin={begin}
        save={(value) => change({ [price]: value })}
        autoFocus={isNew && !asksAmount && line[price] === 0}
        field={(props) => <MoneyField {...props} currency={currency} />}
      />
      <span className={css.sign} aria-hidden="true">
        −
      </span>
      {line.discountBp === 0 && line.discountMinor > 0 ? (
        <button type="button" className={css.agreed} onClick={open}>
          <Money minor={line.discountMinor} currency={currency} bare />
        </button>
      ) : (
        <AmountCell
          label={named(t('order.discount'))}
          value={line.discountBp}
          begin={begin}
          save={(value) => change({ discountBp: value, discountMinor: null })}
          field={(props) => <PercentField {...props} />}
        />
      )}
      <PayerChoice
        line={line}
        choose={(payer) => {
          begin();
          void change({ payerShares: [{ payer }] });
        }}
        split={open}
      />
    </span>
  );
}
