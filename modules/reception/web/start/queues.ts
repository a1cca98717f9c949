import type { VisitCard } from '#modules/repair-orders/web/index.ts';

export interface DeskQueues {
  /** The workshop asks, the customer has not answered. */
  readonly answers: readonly VisitCard[];
  /** The work is done: inspection or hand-over comes next. */
  readonly finished: readonly VisitCard[];
  /** Handed over: to be paid for and driven off. */
  readonly ready: readonly VisitCard[];
  readonly mine: readonly VisitCard[];
  /** Late or about to be, the worst first. */
  readonly atRisk: readonly VisitCard[];
}

/** Sorts the cars that are here into what the advisor's desk has to do about them. */
export function queuesOf(cards: readonly VisitCard[], staffId: string | null): DeskQueues {
  const byPromise = cards.toSorted((a, b) => promised(a) - promised(b));
  return {
    answers: byPromise.filter(({ undecidedJobs }) => undecidedJobs > 0),
    finished: byPromise.filter(({ stage }) => stage === 'quality' || stage === 'hand-over'),
    ready: byPromise.filter(({ stage, order }) => order && (stage === 'settlement' || stage === 'delivery')),
    mine: byPromise.filter(({ advisorId }) => advisorId !== null && advisorId === staffId),
    atRisk: cards
      .filter(({ promise }) => promise.level === 'broken' || promise.level === 'at-risk')
      .toSorted((a, b) => severity(b) - severity(a)),
  };
}

function promised({ promisedAt }: VisitCard): number {
  return promisedAt ? Date.parse(promisedAt) : Number.MAX_SAFE_INTEGER;
}

/** Any broken promise comes before any that may still be kept. */
function severity({ promise }: VisitCard): number {
  return (promise.level === 'broken' ? 1_000_000 : 0) + (promise.minutes ?? 0);
}
