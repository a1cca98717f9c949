import { useEffect, useRef } from 'react';

/** Sends once when drawn, then closes: a step that needs no words of its own. */
export function useTap(send: () => Promise<unknown>, close: () => void): void {
  const sent = useRef(false);
  const latest = useRef({ send, close });
  latest.current = { send, close };
  useEffect(() => {
    if (sent.current) return;
    sent.current = true;
    void latest.current.send().finally(() => latest.current.close());
  }, []);
}
