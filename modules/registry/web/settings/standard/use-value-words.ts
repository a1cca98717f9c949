import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/web/design/index.ts';
import type { ParameterUnit } from '../../../rules/index.ts';

/** A value of the standard with its unit: 10 minutes, 75 %, 2 working days. */
export function useValueWords(): (value: number, unit: ParameterUnit) => string {
  const { t } = useTranslation('registry');
  const format = useFormat();
  return (value, unit) =>
    unit === 'bp' ? format.percent(value) : t(`parameter-unit.${unit}`, { count: value });
}
