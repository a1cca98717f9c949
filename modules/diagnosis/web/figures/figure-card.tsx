import css from './figures.module.css';

interface FigureCardProps {
  name: string;
  value: string;
  /** How many it stands on. */
  counted: string;
  meaning: string;
  isChosen: boolean;
  choose: () => void;
}

/** A figure with the number it stands on and what it means; a tap lists its records. */
export function FigureCard({ name, value, counted, meaning, isChosen, choose }: FigureCardProps) {
  return (
    <button type="button" className={css.card} aria-pressed={isChosen} onClick={choose}>
      <span>{name}</span>
      <strong>{value}</strong>
      <span className={css.quiet}>{counted}</span>
      <span className={css.quiet}>{meaning}</span>
    </button>
  );
}
