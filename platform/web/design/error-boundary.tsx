import { Button } from 'antd';
import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Problem, toProblem } from '../api/problem.ts';
import { RefusalAlert } from '../api/refusal-notice.tsx';
import { EmptyState } from './empty-state.tsx';

interface ErrorBoundaryProps {
  children: ReactNode;
  /** A new value tries again: the address of the page. */
  resetOn?: string;
}

/** Catches a page that breaks: the rest of the screen stays, drafts stay, and the person is told what to do. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override componentDidUpdate(before: ErrorBoundaryProps) {
    if (this.state.error !== null && before.resetOn !== this.props.resetOn) this.setState({ error: null });
  }

  override render() {
    if (this.state.error === null) return this.props.children;
    return <BrokenPage error={this.state.error} again={() => this.setState({ error: null })} />;
  }
}

/** What stands where a page could not be drawn. */
export function BrokenPage({ error, again }: { error: unknown; again: () => void }) {
  const { t } = useTranslation('platform');
  const problem = toProblem(error);
  const isNewVersion = /dynamically imported module|Failed to fetch|Importing a module/.test(problem.message);
  if (problem.status > 0) return <LoadProblem problem={problem} again={again} />;
  return (
    <div role="alert">
      <EmptyState
        title={isNewVersion ? t('broken.new-version') : t('broken.title')}
        hint={t('broken.kept')}
        action={
          <Button type="primary" onClick={isNewVersion ? () => window.location.reload() : again}>
            {isNewVersion ? t('broken.reload') : t('broken.again')}
          </Button>
        }
      />
    </div>
  );
}

/** An answer that did not come or was refused, in the place where it would have stood. */
export function LoadProblem({ problem, again }: { problem: Problem; again: () => void }) {
  const { t } = useTranslation('platform');
  if (problem.status === 404)
    return <EmptyState title={t('not-found.record')} hint={t('not-found.record-hint')} />;
  return (
    <div style={{ padding: 16 }}>
      <RefusalAlert of={{ problem }} />
      <Button onClick={again}>{t('broken.again')}</Button>
    </div>
  );
}
