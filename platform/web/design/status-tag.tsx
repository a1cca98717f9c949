import type { ReactNode } from 'react';
import css from './status-tag.module.css';

/** A state by its name. Quiet by rule: only `trouble` is loud, and `good` means checked and good. */
export function StatusTag({
  tone = 'quiet',
  children,
}: {
  tone?: 'quiet' | 'good' | 'trouble';
  children: ReactNode;
}) {
  return <span className={`${css.tag} ${css[tone]}`}>{children}</span>;
}
