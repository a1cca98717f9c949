import { refuseEarlyPromise } from '#modules/repair-orders/rules/index.ts';
import { type Refusal, refuseField } from '#platform/rules/refusal.ts';

/** What a promise given now leaves on the visit: the first one stays, to be judged by for ever. */
export interface PromiseGiven {
  readonly promisedAt: Date;
  readonly firstPromisedAt: Date;
  readonly changed: boolean;
}

export interface PromiseAsked {
  readonly promisedAt: Date;
  readonly now: Date;
  readonly last: Date | null;
  readonly first: Date | null;
  /** When the car would be ready by the load of the shop; null when that cannot be said. */
  readonly computedAt: Date | null;
  readonly reason: string | null;
  /** The same in the words of the shop's clock, for the sentence. */
  readonly computedInWords: string;
}

/**
 * Gives or changes the promised time; a time that is already past can only be broken. Later than computed is free,
 * earlier wants the reason why the shop will manage all the same.
 */
export function giveTime(asked: PromiseAsked): PromiseGiven | Refusal {
  const { promisedAt, now, last, first, computedAt, reason, computedInWords } = asked;
  if (promisedAt <= now) return refuseField('/promisedAt', 'reception/promise-in-the-past');
  const early = refuseEarlyPromise({ promisedAt, computedAt, reason, computedInWords, pointer: '/reason' });
  if (early) return early;
  return {
    promisedAt,
    firstPromisedAt: first ?? promisedAt,
    changed: last?.getTime() !== promisedAt.getTime(),
  };
}
