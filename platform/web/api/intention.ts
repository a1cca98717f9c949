import { useMemo } from 'react';
import { v4 as newKey } from 'uuid';

/** Keys of what a person set out to do, so that pressing again after a lost answer does not do it twice. */
export interface Intentions {
  keyFor(fingerprint: string): string;
  settle(fingerprint: string): void;
}

/** One key per intention: the same wish keeps its key until the server has said yes or no. */
export function createIntentions(makeKey: () => string = newKey): Intentions {
  const open = new Map<string, string>();
  return {
    keyFor(fingerprint) {
      const key = open.get(fingerprint) ?? makeKey();
      open.set(fingerprint, key);
      return key;
    },
    settle: (fingerprint) => void open.delete(fingerprint),
  };
}

export function useIntentions(): Intentions {
  return useMemo(() => createIntentions(), []);
}
