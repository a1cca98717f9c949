/** Where the time comes from: the wall for the shop, a hand-set one for the demo and for tests. */
export interface Clock {
  now(): Date;
}

export const wallClock: Clock = { now: () => new Date() };

/** A clock that stands where it is put. */
export function setClock(start: Date): Clock & { set(to: Date): void; advance(ms: number): void } {
  let current = start;
  return {
    now: () => new Date(current),
    set: (to) => {
      current = to;
    },
    advance: (ms) => {
      current = new Date(current.getTime() + ms);
    },
  };
}
