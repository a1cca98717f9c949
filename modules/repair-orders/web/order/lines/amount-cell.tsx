import { type KeyboardEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import css from './lines.module.css';

interface FieldShape {
  value?: number | null;
  onChange?: (value: number | null) => void;
  'aria-label'?: string;
  autoFocus?: boolean;
}

interface AmountCellProps {
  label: string;
  value: number;
  begin(): void;
  save(value: number): Promise<boolean>;
  autoFocus?: boolean;
  /** The field of the design that reads this number. */
  field(props: FieldShape): ReactElement;
}

/**
 * A number that is changed where it stands: Enter or leaving it saves, Escape takes it back. What is being typed
 * outlives every answer that comes in meanwhile, and a refusal.
 */
export function AmountCell({ label, value, begin, save, autoFocus, field }: AmountCellProps) {
  const [typed, setTyped] = useState<number | null>();
  const [refused, setRefused] = useState(false);
  const sent = useRef<number | null>(null);
  useEffect(() => {
    if (sent.current !== value) return;
    sent.current = null;
    setTyped(undefined);
  }, [value]);
  const commit = async () => {
    if (typed === undefined || typed === sent.current) return;
    if (typed === null || typed === value) return setTyped(undefined);
    sent.current = typed;
    const isSaved = await save(typed);
    setRefused(!isSaved);
    if (!isSaved) sent.current = null;
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') void commit();
    if (event.key === 'Escape') setTyped(undefined);
  };
  const change = (next: number | null) => {
    setRefused(false);
    setTyped(next);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens for what happens in the field inside
    <span
      className={`${css.cell} ${refused ? css.refused : ''}`}
      onFocus={({ target }) => {
        begin();
        if (target instanceof HTMLInputElement) target.select();
      }}
      onBlur={() => void commit()}
      onKeyDown={press}
    >
      {field({
        value: typed === undefined ? value : typed,
        onChange: change,
        'aria-label': label,
        ...(autoFocus ? { autoFocus } : {}),
      })}
    </span>
  );
}
