import type { VisitCard } from '#modules/repair-orders/web/index.ts';

export type BoardStage = VisitCard['stage'];

/** The stages a car that is still here can be in, in the order of the day. */
export const boardStages = [
  'arrival',
  'reception',
  'estimate',
  'contract',
  'work',
  'quality',
  'hand-over',
  'settlement',
  'delivery',
] as const satisfies readonly BoardStage[];

export interface BoardColumn {
  readonly stage: (typeof boardStages)[number];
  readonly cards: readonly VisitCard[];
}

/** One column per stage, in each the nearest promise first; cars without one stand last, longest here first. */
export function columnsOf(cards: readonly VisitCard[]): BoardColumn[] {
  const inOrder = cards.toSorted((a, b) => promised(a) - promised(b) || arrived(a) - arrived(b));
  return boardStages.map((stage) => ({ stage, cards: inOrder.filter((card) => card.stage === stage) }));
}

/** Whose cars: everybody's, one's own, or one advisor's. */
export function ofAdvisor(
  cards: readonly VisitCard[],
  chosen: string | null,
  staffId: string | null,
): readonly VisitCard[] {
  if (chosen === null) return cards;
  const advisorId = chosen === 'mine' ? staffId : chosen;
  return cards.filter((card) => card.advisorId === advisorId);
}

/** The advisors who have a car here now, by name. */
export function advisorsOn(cards: readonly VisitCard[]): { id: string; name: string }[] {
  const names = new Map(
    cards.flatMap(({ advisorId, advisorName }) =>
      advisorId && advisorName ? [[advisorId, advisorName] as const] : [],
    ),
  );
  return [...names].map(([id, name]) => ({ id, name })).toSorted((a, b) => a.name.localeCompare(b.name));
}

export function promised({ promisedAt }: Pick<VisitCard, 'promisedAt'>): number {
  return promisedAt ? Date.parse(promisedAt) : Number.MAX_SAFE_INTEGER;
}

function arrived({ arrivedAt }: VisitCard): number {
  return Date.parse(arrivedAt);
}
