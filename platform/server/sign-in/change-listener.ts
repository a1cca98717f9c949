import pg from 'pg';

const channel = 'pitlane_identity';
const shortestPause = 200;
const longestPause = 5_000;

export interface ChangeListener {
  /** Settles when the listener hears for the first time. */
  readonly hears: Promise<void>;
  close(): Promise<void>;
}

/**
 * Hears from the database whose sessions, rights or name changed, on a connection of its own. What was said while it
 * was away is lost, so `onGap` is called each time it begins to hear.
 */
export function listenForChanges(
  url: string,
  on: { change: (userId: string) => void; gap: () => void },
): ChangeListener {
  let closed = false;
  let client: pg.Client | undefined;
  let pause: NodeJS.Timeout | undefined;
  let wait = shortestPause;
  let heard: () => void = () => undefined;
  const hears = new Promise<void>((resolve) => {
    heard = resolve;
  });

  const connect = async (): Promise<void> => {
    const next = new pg.Client({
      connectionString: url,
      application_name: 'pitlane sign-in',
      keepAlive: true,
    });
    client = next;
    next.on('error', () => undefined);
    next.on('end', () => {
      if (client === next) again();
    });
    next.on('notification', ({ payload }) => on.change(payload ?? ''));
    try {
      await next.connect();
      await next.query(`listen ${channel}`);
    } catch {
      await next.end().catch(() => undefined);
      again();
      return;
    }
    wait = shortestPause;
    on.gap();
    heard();
  };
  const again = (): void => {
    if (closed || pause) return;
    pause = setTimeout(() => {
      pause = undefined;
      void connect();
    }, wait);
    wait = Math.min(wait * 2, longestPause);
  };
  void connect();

  return {
    hears,
    close: async () => {
      closed = true;
      clearTimeout(pause);
      await client?.end().catch(() => undefined);
    },
  };
}
