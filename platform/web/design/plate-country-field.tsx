import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormatPlace } from './format-place.tsx';

const countries = ['CN', 'HK', 'MO', 'ES', 'PT', 'FR', 'DE', 'IT', 'GB', 'US', 'MX', 'RU'] as const;
/** No country's code: a plate nobody here can place. */
const unknown = 'XX';

interface PlateCountryProps {
  value: string;
  onChange(country: string): void;
}

/** Where a plate comes from: a guest's car is let in by its own plate, read as its country writes it. */
export function PlateCountryField({ value, onChange }: PlateCountryProps) {
  const { t, i18n } = useTranslation('platform');
  const names = new Intl.DisplayNames(i18n.language, { type: 'region' });
  return (
    <Select
      aria-label={t('plate.country')}
      value={value}
      onChange={onChange}
      options={[
        ...countries.map((code) => ({ value: code as string, label: names.of(code) ?? code })),
        { value: unknown, label: t('plate.elsewhere') },
      ]}
    />
  );
}

/** Country of the plates of the workshop one works in: `US-CA` writes American ones. */
export function usePlateCountry(): string {
  return (useFormatPlace().country ?? 'CN').slice(0, 2);
}
