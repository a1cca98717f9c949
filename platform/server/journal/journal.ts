import type { Actor } from '../actor.ts';
import type { Tx } from '../database/tx.ts';

/** What happened, in the past tense of the trade; people are named by staff or customer id only. */
export interface Announcement {
  /** e.g. `visit.greeted`; the part before the first dot is what live screens subscribe to. */
  type: string;
  workshopId: string;
  /** The hash chain it belongs to; the visit's id, or the root's own for what belongs to no visit. */
  chainId?: string;
  visitId?: string | null;
  payload?: object;
}

export interface Journal {
  announce(announcement: Announcement): void;
}

/** The journal of one command: every entry carries its actor, device and instant. */
export function journalOf(tx: Tx, actor: Actor, now: Date): Journal {
  return {
    announce({ type, workshopId, visitId = null, chainId = visitId ?? workshopId, payload = {} }) {
      tx.send('journal_append', 'select journal_append($1, $2, $3, $4, $5, $6, $7, $8)', [
        workshopId,
        chainId,
        visitId,
        type,
        now,
        actor.staffId,
        actor.device,
        JSON.stringify(payload),
      ]);
    },
  };
}

/** The same for a whole command: what it announces is gathered and written in one statement. */
export function gatherJournal(tx: Tx, actor: Actor, now: Date): Journal & { write(): void } {
  const entries: object[] = [];
  return {
    announce({ type, workshopId, visitId = null, chainId = visitId ?? workshopId, payload = {} }) {
      entries.push({ workshop: workshopId, chain: chainId, visit: visitId, type, payload });
    },
    write() {
      if (entries.length === 0) return;
      const values = [now, actor.staffId, actor.device, JSON.stringify(entries)];
      tx.send('journal_append_all', 'select journal_append_all($1, $2, $3, $4)', values);
    },
  };
}
