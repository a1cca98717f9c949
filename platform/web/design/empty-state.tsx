import type { ReactNode } from 'react';
import css from './empty-state.module.css';

interface EmptyStateProps {
  /** What will appear here. */
  title: string;
  /** When it does, in a sentence. */
  hint?: string;
  /** The first step, as a button or link. */
  action?: ReactNode;
}

/** Nothing here yet: says what will appear and offers the first step. */
export function EmptyState({ title, hint, action }: EmptyStateProps) {
  return (
    <div className={css.empty}>
      <svg viewBox="0 0 64 40" width="64" height="40" aria-hidden="true" className={css.lane}>
        <path d="M6 34 20 6M58 34 44 6" />
        <path d="M32 6v6m0 6v6m0 6v4" />
      </svg>
      <p className={css.title}>{title}</p>
      {hint ? <p className={css.hint}>{hint}</p> : null}
      {action ? <div className={css.action}>{action}</div> : null}
    </div>
  );
}
