import { InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat, useFormatPlace } from './format-place.tsx';

interface FieldProps {
  id?: string;
  value?: number | null;
  onChange?: (value: number | null) => void;
  disabled?: boolean;
  min?: number;
  autoFocus?: boolean;
  'aria-label'?: string;
}

/** An amount typed as money; its value is minor units. */
export function MoneyField({ currency, ...field }: FieldProps & { currency?: string }) {
  const format = useFormat();
  const { currency: home } = useFormatPlace();
  const digits = new Intl.NumberFormat('en', { style: 'currency', currency: currency ?? home });
  const decimals = digits.resolvedOptions().maximumFractionDigits ?? 2;
  return (
    <ScaledField
      {...field}
      decimals={decimals}
      scale={10 ** decimals}
      fixed
      prefix={format.currencySign(currency)}
    />
  );
}

/** Hours typed to a tenth; its value is seconds. */
export function HoursField(field: FieldProps) {
  const { t } = useTranslation('platform');
  return <ScaledField {...field} decimals={2} scale={3600} step={0.1} suffix={t('unit.hours-sign')} />;
}

/** A quantity of parts or fluids; its value is thousandths. */
export function QuantityField({ unit, ...field }: FieldProps & { unit?: string }) {
  return <ScaledField {...field} decimals={3} scale={1000} step={1} {...(unit ? { suffix: unit } : {})} />;
}

/** A rate in percent; its value is basis points. */
export function PercentField(field: FieldProps) {
  return <ScaledField {...field} decimals={2} scale={100} suffix="%" />;
}

/** What the car has run: whole kilometres or miles. */
export function OdometerField({ unit = 'km', ...field }: FieldProps & { unit?: 'km' | 'mi' }) {
  return <ScaledField {...field} decimals={0} scale={1} suffix={unit} />;
}

interface ScaledFieldProps extends FieldProps {
  decimals: number;
  scale: number;
  step?: number;
  /** Always shows its decimals: money. */
  fixed?: boolean;
  prefix?: string;
  suffix?: string;
}

function ScaledField({ value, onChange, decimals, scale, min = 0, step, fixed, ...rest }: ScaledFieldProps) {
  return (
    <InputNumber<number>
      {...rest}
      value={value === null || value === undefined ? null : inUnits(value, scale, decimals)}
      onChange={(typed) => onChange?.(typed === null ? null : scaled(typed, scale))}
      min={min / scale}
      step={step ?? 1}
      controls={false}
      {...(fixed
        ? { formatter: (shown, { userTyping, input }) => (userTyping ? input : fixedTo(decimals, shown)) }
        : {})}
      inputMode={decimals === 0 ? 'numeric' : 'decimal'}
      style={{ inlineSize: '100%' }}
    />
  );
}

/** What is finer than a cent stays as typed: the server says so at the field, and nobody rounds behind a person's back. */
function scaled(typed: number, scale: number): number {
  const whole = Math.round(typed * scale);
  return Math.abs(typed * scale - whole) < 1e-6 ? whole : typed * scale;
}

function inUnits(value: number, scale: number, decimals: number): number {
  return Number.isInteger(value) ? Number((value / scale).toFixed(decimals)) : value / scale;
}

function fixedTo(decimals: number, shown: string | number | undefined): string {
  if (shown === undefined || shown === '') return '';
  const fixed = Number(shown).toFixed(decimals);
  return Number(fixed) === Number(shown) ? fixed : `${shown}`;
}
