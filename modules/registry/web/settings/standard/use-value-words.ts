import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/web/design/index.ts';
import type { ParameterUnit } from '../../../rules/index.ts';

/** A value of the standard with its unit, or what it may be: 10 minutes, 75 %, 1 – 30 working days. */
export function useValueWords() {
  const { t } = useTranslation('registry');
  const format = useFormat();
  const say = (value: number, unit: ParameterUnit): string => {
    if (unit === 'money') return format.money(value);
    return unit === 'bp' ? format.percent(value) : t(`parameter-unit.${unit}`, { count: value });
  };
  /** The unit once, behind the larger. */
  const range = ({ min, max, unit }: { min: number; max: number; unit: ParameterUnit }): string =>
    `${unit === 'bp' || unit === 'money' ? say(min, unit) : min} – ${say(max, unit)}`;
  return { say, range };
}
