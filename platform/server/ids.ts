import { v7 } from 'uuid';

let last = { at: 0, place: 0 };
const places = 2 ** 32;

/** A new id that sorts by the instant it was made: UUIDv7 of `now`, and in the order asked for within one millisecond. */
export function newId(now: Date): string {
  const at = now.getTime();
  last = { at, place: at === last.at ? (last.place + 1) % places : Math.floor(Math.random() * (places / 2)) };
  return v7({ msecs: at, seq: last.place });
}
