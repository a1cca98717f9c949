import { useState } from 'react';
import type { Basis } from '#platform/web/api/send-command.ts';

interface Reloading {
  reload(): Promise<void>;
}

/**
 * A row of a list that is changed in a drawer: the change counts from the version that was opened, and from the
 * newest one only after the person asked for it.
 */
export function useRowBasis(row: { version: number } | null) {
  const [opened] = useState(row);
  const [hasCaughtUp, setCaughtUp] = useState(false);
  const basedOn: Basis = (hasCaughtUp ? row : opened)?.version ?? 'none';
  const following = <C extends Reloading>(command: C): C => ({
    ...command,
    reload: async () => {
      await command.reload();
      setCaughtUp(true);
    },
  });
  return { basedOn, following };
}
