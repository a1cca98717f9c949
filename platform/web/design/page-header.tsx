import { ArrowLeftOutlined } from '@ant-design/icons';
import { type ReactNode, useEffect } from 'react';
import { LinkTo } from '../navigation.tsx';
import css from './page-header.module.css';

interface PageHeaderProps {
  /** What the page is about; also the title of the browser's tab. */
  title: string;
  /** Drawn before the title: the plate. */
  before?: ReactNode;
  /** Drawn after it: model, promise, state. */
  after?: ReactNode;
  subtitle?: ReactNode;
  back?: { to: string; label: string };
  /** Right-hand side; at most one primary button. */
  actions?: ReactNode;
}

/** The head of a page: whose it is, what it is, and the one thing to do. */
export function PageHeader({ title, before, after, subtitle, back, actions }: PageHeaderProps) {
  useEffect(() => {
    document.title = `${title} · Pitlane`;
  }, [title]);
  return (
    <header className={css.header}>
      {back ? (
        <LinkTo to={back.to} className={css.back}>
          <ArrowLeftOutlined aria-hidden="true" /> {back.label}
        </LinkTo>
      ) : null}
      <div className={css.line}>
        {before}
        <h1 className={css.title}>{title}</h1>
        {after ? <div className={css.after}>{after}</div> : null}
        {actions ? <div className={css.actions}>{actions}</div> : null}
      </div>
      {subtitle ? <div className={css.subtitle}>{subtitle}</div> : null}
    </header>
  );
}
