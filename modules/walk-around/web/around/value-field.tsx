import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Unit } from '../../rules/index.ts';
import css from './around.module.css';

interface ValueFieldProps {
  name: string;
  unit: Unit;
  valueMilli: number | null;
  isOpen: boolean;
  commit(valueMilli: number): void;
}

/** A measured value in its unit; leaving the field or Enter keeps it. */
export function ValueField({ name, unit, valueMilli, isOpen, commit }: ValueFieldProps) {
  const { t } = useTranslation('walk-around');
  const shown = valueMilli === null ? '' : String(valueMilli / 1_000);
  const [text, setText] = useState(shown);
  useEffect(() => setText(shown), [shown]);
  const keep = () => {
    const value = readMilli(text);
    if (value === null) return setText(shown);
    if (value !== valueMilli) commit(value);
  };
  return (
    <label className={css.value}>
      <input
        inputMode="decimal"
        aria-label={`${name} (${t(`unit.${unit}`)})`}
        value={text}
        disabled={!isOpen}
        onChange={(event) => setText(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
      />
      <span aria-hidden="true">{t(`unit.${unit}`)}</span>
    </label>
  );
}

/** "3,2" and "3.2" are both 3200; what is no number is null. */
export function readMilli(text: string): number | null {
  const plain = text.trim().replace(',', '.');
  return /^-?\d{1,5}(\.\d{1,3})?$/.test(plain) ? Math.round(Number(plain) * 1_000) : null;
}
