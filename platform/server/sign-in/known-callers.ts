import { LRUCache } from 'lru-cache';
import type { SignedIn } from './signed-in.ts';

interface Entry {
  /** Known once the question is answered. */
  userId: string | undefined;
  readonly answer: Promise<SignedIn | null>;
}

/**
 * Who is behind a cookie or token, remembered for some seconds so that a call costs no question to the database.
 * Entries are kept from the moment of asking: a change that arrives while the answer is on its way drops it too.
 */
export class KnownCallers {
  readonly #entries: LRUCache<string, Entry>;

  constructor({ most = 5_000, forMs = 5_000 }: { most?: number; forMs?: number } = {}) {
    this.#entries = new LRUCache({ max: most, ttl: forMs });
  }

  /** Asks once, however many calls want to know at the same time; a "nobody" is not remembered. */
  whoIs(credential: string, ask: () => Promise<SignedIn | null>): Promise<SignedIn | null> {
    const known = this.#entries.get(credential);
    if (known) return known.answer;
    const entry: Entry = { userId: undefined, answer: ask() };
    this.#entries.set(credential, entry);
    entry.answer.then(
      (found) => {
        if (found) entry.userId = found.actor.userId;
        else this.#drop(credential, entry);
      },
      () => this.#drop(credential, entry),
    );
    return entry.answer;
  }

  /** Forgets one person, and every question still open, whose answer may already be old. */
  forget(userId: string): void {
    for (const [credential, entry] of this.#entries.entries()) {
      if (entry.userId === undefined || entry.userId === userId) this.#entries.delete(credential);
    }
  }

  forgetAll(): void {
    this.#entries.clear();
  }

  #drop(credential: string, entry: Entry): void {
    if (this.#entries.peek(credential) === entry) this.#entries.delete(credential);
  }
}
