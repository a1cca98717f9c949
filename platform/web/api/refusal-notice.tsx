import { Alert, App, Button } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from './problem.ts';

interface Reported {
  readonly problem: Problem | null;
  reload?(): Promise<void> | void;
}

/** One notice for the whole screen while the line is down, taken away when it is back. */
export const lineNotice = 'line';

interface RefusalNotice {
  show(problem: Problem, reload?: () => void): void;
  /** Takes the notice away: the person is trying again. */
  clear(): void;
}

/** What happened, what to do, what was kept: told in the corner of the screen. */
export function useRefusalNotice(): RefusalNotice {
  const { notification } = App.useApp();
  const words = useRefusalWords();
  const own = useId();
  const show = (problem: Problem, reload?: () => void) => {
    const key = problem.status === 0 ? lineNotice : own;
    const close = () => {
      notification.destroy(key);
      reload?.();
    };
    notification[problem.unanswered ? 'error' : 'warning']({
      key,
      title: words.title(problem),
      description: words.hint(problem),
      duration: reload || problem.unanswered ? 0 : 8,
      actions: reload ? <ReloadButton onClick={close} /> : undefined,
      role: 'alert',
    });
  };
  return { show, clear: () => notification.destroy(own) };
}

/** The same, in the page: next to the button that was pressed or above the form that was sent. */
export function RefusalAlert({ of: { problem, reload } }: { of: Reported }) {
  const words = useRefusalWords();
  if (!problem) return null;
  return (
    <Alert
      role="alert"
      showIcon
      type={problem.unanswered ? 'error' : 'warning'}
      title={words.title(problem)}
      description={words.hint(problem)}
      action={problem.stale && reload ? <ReloadButton onClick={() => void reload()} /> : undefined}
      style={{ marginBlockEnd: 16 }}
    />
  );
}

function ReloadButton({ onClick }: { onClick: () => void }) {
  const { t } = useTranslation('platform');
  return (
    <Button size="small" onClick={onClick}>
      {t('problem.load-current')}
    </Button>
  );
}

function useRefusalWords() {
  const { t } = useTranslation('platform');
  return {
    title: (problem: Problem) =>
      problem.detail || (problem.status === 0 ? t('problem.no-answer') : t('problem.broken')),
    hint(problem: Problem) {
      if (problem.status === 0) return t('problem.no-answer-hint');
      if (problem.status >= 500) return t('problem.request-number', { number: problem.requestId ?? '–' });
      return problem.errors.map((error) => error.detail).join(' ') || undefined;
    },
  };
}
