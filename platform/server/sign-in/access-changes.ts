/** Tells whoever goes on serving a person after the first answer, such as a live stream, to ask anew who they are. */
export interface AccessChanges {
  /** Calls back once when sessions, rights or name of this person may have changed; returns how to stop. */
  onceChanged(userId: string, listener: () => void): () => void;
}

/** The board on which the listener notes changes and streams wait for theirs. */
export function accessChanges(): AccessChanges & {
  changed(userId: string): void;
  allMayHaveChanged(): void;
} {
  const waiting = new Map<string, Set<() => void>>();
  const changed = (userId: string): void => {
    const listeners = waiting.get(userId);
    waiting.delete(userId);
    for (const listener of listeners ?? []) listener();
  };
  return {
    changed,
    allMayHaveChanged: () => {
      for (const userId of [...waiting.keys()]) changed(userId);
    },
    onceChanged(userId, listener) {
      const listeners = waiting.get(userId) ?? new Set();
      waiting.set(userId, listeners.add(listener));
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0 && waiting.get(userId) === listeners) waiting.delete(userId);
      };
    },
  };
}
