import type { ReactNode } from 'react';
import type { DiagnosisPage } from '../use-diagnosis.ts';
import css from './visit.module.css';

export interface DiagnosisPartProps {
  visitId: string;
  page: DiagnosisPage;
}

/** One matter of the diagnosis, with what may be done about it. */
export function Part({
  title,
  actions,
  children,
}: {
  title: string;
  actions?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <section className={css.part}>
      <div className={css.line}>
        <h3 className={css.grow}>{title}</h3>
        {actions}
      </div>
      {children}
    </section>
  );
}
