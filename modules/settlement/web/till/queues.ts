import type { VisitCard } from '#modules/repair-orders/web/index.ts';

export interface TillQueues {
  /** Handed over by the workshop: the sheets are not made yet. */
  readonly toSettle: readonly VisitCard[];
  /** Something is due. */
  readonly toPay: readonly VisitCard[];
  /** Nothing is due: the pass lets them out, once a deposit that is left over went back. */
  readonly toLeave: readonly VisitCard[];
}

/** Cars the cashier has something to do for, those longest ready first. */
export function tillQueuesOf(cards: readonly VisitCard[]): TillQueues {
  const ready = cards.toSorted((a, b) => readyAt(a).localeCompare(readyAt(b)));
  const here = ready.filter(({ state }) => state !== 'leaving');
  const toPay = here.filter(({ dueMinor }) => dueMinor > 0);
  return {
    toSettle: here.filter(({ order, dueMinor }) => order?.state === 'handed-over' && dueMinor === 0),
    toPay,
    toLeave: here.filter(
      ({ order, dueMinor, depositHeldMinor }) =>
        dueMinor === 0 &&
        (['settled', 'delivered'].includes(order?.state ?? '') ||
          (!isUnderWay(order) && depositHeldMinor > 0)),
    ),
  };
}

function isUnderWay(order: VisitCard['order']): boolean {
  return order !== null && order.state !== 'cancelled';
}

/** Whether a card is meant by what was typed or scanned: plate, order number, name. */
export function isMeant(card: VisitCard, typed: string): boolean {
  const wanted = bare(typed);
  if (wanted === '') return true;
  const told = [card.plate?.text, card.order?.number, card.customerName];
  return told.some((text) => text && bare(text).includes(wanted));
}

function bare(text: string): string {
  return text.replace(/[\s·-]/g, '').toUpperCase();
}

function readyAt(card: VisitCard): string {
  return card.handedOverAt ?? card.arrivedAt;
}
