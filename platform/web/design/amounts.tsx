import { useTranslation } from 'react-i18next';
import { useFormat } from './format-place.tsx';

/** An amount in minor units. In a column leave the sign to the header: `bare`. */
export function Money({ minor, currency, bare }: { minor: number; currency?: string; bare?: boolean }) {
  const format = useFormat();
  const options = { ...(currency ? { currency } : {}), ...(bare ? { bare } : {}) };
  return <span className="num">{format.money(minor, options)}</span>;
}

/** Hours of the trade, kept in seconds and shown to a tenth. */
export function Hours({ seconds }: { seconds: number }) {
  const { t } = useTranslation('platform');
  const format = useFormat();
  return <span className="num">{t('unit.hours', { hours: format.hours(seconds) })}</span>;
}

/** What the car has run. */
export function Odometer({ reading, unit = 'km' }: { reading: number; unit?: 'km' | 'mi' }) {
  const format = useFormat();
  return <span className="num">{`${format.number(reading)} ${unit}`}</span>;
}

/** A quantity of parts or fluids, kept in thousandths. */
export function Quantity({ milli, unit }: { milli: number; unit?: string }) {
  const format = useFormat();
  return <span className="num">{unit ? `${format.quantity(milli)} ${unit}` : format.quantity(milli)}</span>;
}
