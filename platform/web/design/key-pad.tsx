import { DeleteOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import css from './key-pad.module.css';
import { plateLayout } from './plate-keys.ts';

interface KeyPadProps {
  /** `plate` offers what comes next on a plate of the country; `amount` has a point beside the digits. */
  kind: 'number' | 'amount' | 'plate';
  value: string;
  onChange(value: string): void;
  /** The button that ends typing. */
  onDone?: () => void;
  maxLength?: number;
  /** Of the plate. */
  country?: string;
}

const digits = [...'123456789'];
const looks = { number: css.numbers, amount: `${css.numbers} ${css.amounts}`, plate: css.plates };

/**
 * Large keys for a thumb in a glove: an odometer, an amount, a plate. The browser's own buttons: a pad has forty, and
 * the library's would keep a guard's phone busy for a second before the first key answers.
 */
export function KeyPad({ kind, value, onChange, onDone, country = 'CN', ...limit }: KeyPadProps) {
  const { t } = useTranslation('platform');
  const layout = plateLayout(country);
  const maxLength = limit.maxLength ?? (kind === 'plate' ? layout.longest : 9);
  const keys =
    kind === 'plate' ? layout.keysAfter(value) : [...digits, ...(kind === 'amount' ? ['.'] : []), '0'];
  const isFull = value.length >= maxLength;
  return (
    <fieldset className={looks[kind]} aria-label={t(`keypad.${kind}`)}>
      {keys.map((key) => (
        <button
          key={key}
          type="button"
          className={css.key}
          disabled={isFull}
          onClick={() => onChange(value + key)}
        >
          {key}
        </button>
      ))}
      <button
        type="button"
        className={css.key}
        aria-label={t('keypad.back')}
        disabled={value === ''}
        onClick={() => onChange(value.slice(0, -1))}
      >
        <DeleteOutlined />
      </button>
      {onDone ? (
        <Button size="large" type="primary" className={css.done} disabled={value === ''} onClick={onDone}>
          {t('keypad.done')}
        </Button>
      ) : null}
    </fieldset>
  );
}
