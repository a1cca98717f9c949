import { DeleteOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import css from './key-pad.module.css';

interface KeyPadProps {
  /** `plate` begins with the province and goes on with letters and digits; `amount` has a point beside the digits. */
  kind: 'number' | 'amount' | 'plate';
  value: string;
  onChange(value: string): void;
  /** The button that ends typing. */
  onDone?: () => void;
  maxLength?: number;
}

const digits = [...'123456789'];
const provinces = [...'京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼'];
const letters = [...'ABCDEFGHJKLMNPQRSTUVWXYZ'];
const endings = [...'挂学警港澳使领'];
const lastPlaceOfPlate = 6;
const looks = { number: css.numbers, amount: `${css.numbers} ${css.amounts}`, plate: css.plates };

/** Large keys for a thumb in a glove: an odometer, an amount, a plate. */
export function KeyPad({ kind, value, onChange, onDone, maxLength = kind === 'plate' ? 8 : 9 }: KeyPadProps) {
  const { t } = useTranslation('platform');
  const keys = kind === 'plate' ? plateKeys(value) : [...digits, ...(kind === 'amount' ? ['.'] : []), '0'];
  const isFull = value.length >= maxLength;
  return (
    <fieldset className={looks[kind]} aria-label={t(`keypad.${kind}`)}>
      {keys.map((key) => (
        <Button
          key={key}
          size="large"
          className={css.key}
          disabled={isFull}
          onClick={() => onChange(value + key)}
        >
          {key}
        </Button>
      ))}
      <Button
        size="large"
        className={`${css.key} ${css.back}`}
        icon={<DeleteOutlined />}
        aria-label={t('keypad.back')}
        disabled={value === ''}
        onClick={() => onChange(value.slice(0, -1))}
      />
      {onDone ? (
        <Button size="large" type="primary" className={css.done} disabled={value === ''} onClick={onDone}>
          {t('keypad.done')}
        </Button>
      ) : null}
    </fieldset>
  );
}

function plateKeys(value: string): string[] {
  if (value.length === 0) return provinces;
  if (value.length === 1) return letters;
  const usual = [...digits, '0', ...letters];
  return value.length >= lastPlaceOfPlate ? [...usual, ...endings] : usual;
}
