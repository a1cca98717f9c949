import { type ReactNode, useId } from 'react';
import css from './panel.module.css';

interface PanelProps {
  title?: string;
  /** Quiet words or a link to the right of the title. */
  extra?: ReactNode;
  /** Lists and tables reach the edge. */
  flush?: boolean;
  /** The anchor other places link to: `#concerns`. */
  id?: string;
  children: ReactNode;
}

/** One thing on a page that belongs together, with its name. */
export function Panel({ title, extra, flush, id, children }: PanelProps) {
  const heading = useId();
  return (
    <section className={css.panel} id={id} aria-labelledby={title ? heading : undefined}>
      {title || extra ? (
        <header className={css.head}>
          {title ? <h2 id={heading}>{title}</h2> : null}
          {extra ? <div className={css.extra}>{extra}</div> : null}
        </header>
      ) : null}
      <div className={flush ? css.flush : css.body}>{children}</div>
    </section>
  );
}

/** Facts of one thing, name and value in two quiet columns. */
export function Facts({ facts }: { facts: readonly (readonly [name: string, value: ReactNode])[] }) {
  return (
    <dl className={css.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value ?? '–'}</dd>
        </div>
      ))}
    </dl>
  );
}
