import { toProblem } from '../api/problem.ts';
import { useRefusalNotice } from '../api/refusal-notice.tsx';
import { forgetDrafts } from '../design/drafts.ts';
import { leave } from './session.ts';

/** Ends the work on this browser and leaves nothing of it behind. */
export function useSignOut(): () => Promise<void> {
  const notice = useRefusalNotice();
  return async () => {
    try {
      await leave();
    } catch (error) {
      const problem = toProblem(error);
      if (problem.status !== 401) return notice.show(problem);
    }
    forgetDrafts();
    await import('../offline/kept.ts').then(({ forgetKept }) => forgetKept()).catch(() => undefined);
    window.location.assign('/sign-in');
  };
}
