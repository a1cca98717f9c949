import { v7 } from 'uuid';

/** A new id that sorts by the instant it was made: UUIDv7 of `now`. */
export function newId(now: Date): string {
  return v7({ msecs: now.getTime() });
}
