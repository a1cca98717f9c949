import { type Refusal, refuseField } from '#platform/rules/refusal.ts';

export interface PromiseHeld {
  readonly promisedAt: Date;
  /** When the car would be ready by the load of the shop; null when that cannot be said. */
  readonly computedAt: Date | null;
  readonly reason: string | null;
  /** The computed time in the words of the shop's clock, for the sentence. */
  readonly computedInWords: string;
  /** The field that takes the reason. */
  readonly pointer: string;
}

/** The shop's load moves on while the time is said: what was right a quarter of an hour ago still is. */
const graceMs = 15 * 60_000;

/** QUOTE-5: later than computed is free, earlier wants the reason why the shop will manage all the same. */
export function refuseEarlyPromise(promise: PromiseHeld): Refusal | null {
  const { promisedAt, computedAt, reason, computedInWords, pointer } = promise;
  const isEarly = computedAt !== null && promisedAt.getTime() < computedAt.getTime() - graceMs;
  if (!isEarly || reason?.trim()) return null;
  return refuseField(pointer, 'reception/earlier-than-computed', {
    ready: computedInWords,
    readyAt: computedAt.toISOString(),
  });
}
