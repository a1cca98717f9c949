import { useEffect } from 'react';
import { recall } from '../remembered.ts';
import { useSession } from '../session/session.ts';

/**
 * What was put down beside a car goes out whatever page its person is on now. Where nothing waits, nothing of it is
 * loaded.
 */
export function useLeftOver(): void {
  const { user } = useSession();
  useEffect(() => {
    if (!recall('waits')) return;
    let stop: (() => void) | undefined;
    let isGone = false;
    void import('./outbox.ts').then(({ sendWhenBack }) => {
      if (!isGone) stop = sendWhenBack(user.id);
    });
    return () => {
      isGone = true;
      stop?.();
    };
  }, [user.id]);
}
