import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

/** Where a listener stands in the journal: transaction and entry, as text `<transaction>-<entry>`. */
export interface Position {
  transactionId: string;
  id: string;
}

/** What live screens learn of an entry: where and what, so that they ask again; never the payload. */
export interface LiveEntry {
  position: string;
  organizationId: string;
  workshopId: string | null;
  visitId: string | null;
  type: string;
  at: Date;
  actorId: string | null;
}

export interface JournalFeed {
  /** Calls back for every saved entry of every group from now on; returns how to stop. */
  subscribe(listener: (entry: LiveEntry) => void): () => void;
  /** Entries after a position, oldest first; null when the position is not one of ours. */
  since(position: string, most: number): Promise<LiveEntry[] | null>;
  /** Looks at the journal soon: after a command of this process, or a notice from another. */
  nudge(): void;
  stop(): Promise<void>;
}

export interface FeedSettings {
  /** Pool of the worker role. */
  pool: pg.Pool;
  /** Address of the worker role, for the connection that listens. */
  workerUrl: string;
  onFault: (error: Error) => void;
}

const channel = 'pitlane_journal';
const pollMs = 1_000;
/** Rest between two looks: a storm of commands is told in handfuls, which a person does not notice. */
const restMs = 40;
const reconnectMs = 500;
const batch = 500;

/**
 * Follows the journal for all screens of this process. A notice of the database wakes it within milliseconds; a look
 * every second covers a notice that was lost, so a change made by any server process shows within two seconds.
 * Entries are read only once no older transaction can still add one before them, so none is ever passed over.
 */
export async function followJournal(settings: FeedSettings): Promise<JournalFeed> {
  const { pool, onFault } = settings;
  const listeners = new Set<(entry: LiveEntry) => void>();
  let position = await positionNow(pool);
  let reading: Promise<void> | null = null;
  let again = false;
  let stopped = false;

  const read = async (): Promise<void> => {
    const entries = await entriesAfter(pool, position, batch);
    for (const entry of entries) {
      position = parsePosition(entry.position) ?? position;
      for (const listener of listeners) listener(entry);
    }
    if (entries.length === batch) again = true;
  };
  const look = (): void => {
    if (stopped) return;
    if (reading) {
      again = true;
      return;
    }
    again = false;
    reading = read()
      .catch(onFault)
      .then(() => pause(restMs, undefined, { ref: false }))
      .finally(() => {
        reading = null;
        if (again) look();
      });
  };
  const notices = listen(settings, look);
  const poll = setInterval(look, pollMs);
  const telling = teller(pool, onFault);
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async since(text, most) {
      const from = parsePosition(text);
      return from ? entriesAfter(pool, from, most) : null;
    },
    nudge: () => {
      look();
      telling.tell();
    },
    async stop() {
      stopped = true;
      clearInterval(poll);
      telling.stop();
      await notices.stop();
      await reading;
    },
  };
}

export function parsePosition(text: string): Position | null {
  const match = /^(\d{1,20})-(\d{1,20})$/.exec(text);
  return match ? { transactionId: match[1] ?? '0', id: match[2] ?? '0' } : null;
}

/** Whether an entry stands later in the journal than another; positions are told as text. */
export function standsAfter(later: string, earlier: string): boolean {
  const [a, b] = [parsePosition(later), parsePosition(earlier)];
  if (!a || !b) return true;
  if (a.transactionId !== b.transactionId) return BigInt(a.transactionId) > BigInt(b.transactionId);
  return BigInt(a.id) > BigInt(b.id);
}

async function positionNow(pool: pg.Pool): Promise<Position> {
  const { rows } = await pool.query<{ transaction_id: string; id: string }>(
    'select transaction_id, id::text as id from journal_position()',
  );
  return { transactionId: rows[0]?.transaction_id ?? '0', id: rows[0]?.id ?? '0' };
}

async function entriesAfter(pool: pg.Pool, from: Position, most: number): Promise<LiveEntry[]> {
  const { rows } = await pool.query({
    name: 'journal_since',
    text: `select transaction_id, id::text as id, organization_id, workshop_id, visit_id, type, at, actor_id
      from journal_since($1::text::xid8, $2::bigint, $3)`,
    values: [from.transactionId, from.id, most],
  });
  return rows.map((row) => ({
    position: `${row.transaction_id}-${row.id}`,
    organizationId: row.organization_id,
    workshopId: row.workshop_id,
    visitId: row.visit_id,
    type: row.type,
    at: row.at,
    actorId: row.actor_id,
  }));
}

/** Wakes the other processes, at most once in 25 ms: notices queue on one lock of the whole database. */
function teller(pool: pg.Pool, onFault: (error: Error) => void) {
  let waiting: NodeJS.Timeout | null = null;
  return {
    tell: () => {
      waiting ??= setTimeout(() => {
        waiting = null;
        pool.query(`notify ${channel}`).catch(onFault);
      }, 25);
    },
    stop: () => {
      if (waiting) clearTimeout(waiting);
    },
  };
}

/** A connection that hears notices, made again whenever it breaks. */
function listen({ workerUrl, onFault }: FeedSettings, onNotice: () => void) {
  let client: pg.Client | null = null;
  let stopped = false;
  let retry: NodeJS.Timeout | null = null;
  const connect = async (): Promise<void> => {
    const next = new pg.Client({
      connectionString: workerUrl,
      application_name: 'pitlane listener',
      keepAlive: true,
    });
    client = next;
    next.on('notification', onNotice);
    next.on('error', onFault);
    next.on('end', again);
    await next.connect();
    await next.query(`listen ${channel}`);
    onNotice();
  };
  const again = (): void => {
    if (stopped || retry) return;
    retry = setTimeout(() => {
      retry = null;
      connect().catch((error: Error) => {
        onFault(error);
        again();
      });
    }, reconnectMs);
  };
  const first = connect().catch((error: Error) => {
    onFault(error);
    again();
  });
  return {
    async stop() {
      stopped = true;
      if (retry) clearTimeout(retry);
      await first;
      await client?.end().catch(onFault);
    },
  };
}
