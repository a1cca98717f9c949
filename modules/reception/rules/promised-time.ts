import { type Refusal, refuseField } from '#platform/rules/refusal.ts';

/** What a promise given now leaves on the visit: the first one stays, to be judged by for ever. */
export interface PromiseGiven {
  readonly promisedAt: Date;
  readonly firstPromisedAt: Date;
  readonly changed: boolean;
}

/** Gives or changes the promised time; a time that is already past can only be broken. */
export function giveTime(promise: {
  promisedAt: Date;
  now: Date;
  last: Date | null;
  first: Date | null;
}): PromiseGiven | Refusal {
  const { promisedAt, now, last, first } = promise;
  if (promisedAt <= now) return refuseField('/promisedAt', 'reception/promise-in-the-past');
  return {
    promisedAt,
    firstPromisedAt: first ?? promisedAt,
    changed: last?.getTime() !== promisedAt.getTime(),
  };
}
