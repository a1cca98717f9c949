import type { Table } from 'dexie';
import type { Waiting } from './waiting.ts';

/** An answer taken along, by its path. */
export interface Kept {
  path: string;
  answer: unknown;
  keptAt: number;
}

/** What a thing made here is called by the server. */
export interface Named {
  localId: string;
  id: string;
}

/** What this browser holds until the line is back: it outlives tab, browser and power. */
export interface Shelf {
  readonly kept: Table<Kept, string>;
  readonly outbox: Table<Waiting, number>;
  readonly named: Table<Named, string>;
  /** Reads or writes several of them in one breath. */
  together<T>(work: () => Promise<T>): Promise<T>;
  /** Calls back now and after every change, also by another tab. */
  follow(changed: (line: Waiting[]) => void): void;
}

let opened: Promise<Shelf> | undefined;

/** Opened when it is first needed: a page that only looks does not load it. */
export function openShelf(): Promise<Shelf> {
  opened ??= open();
  return opened;
}

async function open(): Promise<Shelf> {
  const { Dexie, liveQuery } = await import('dexie');
  const db = new Dexie('pitlane');
  db.version(1).stores({ kept: 'path', outbox: '++seq, scope', named: 'localId' });
  const outbox = db.table<Waiting, number>('outbox');
  const named = db.table<Named, string>('named');
  return {
    kept: db.table<Kept, string>('kept'),
    outbox,
    named,
    together: (work) => db.transaction('rw', outbox, named, work),
    follow: (changed) =>
      void liveQuery(() => outbox.orderBy('seq').toArray()).subscribe({
        next: changed,
        error: () => undefined,
      }),
  };
}
