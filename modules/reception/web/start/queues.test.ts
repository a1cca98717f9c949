import { describe, expect, it } from 'vitest';
import type { VisitCard } from '#modules/repair-orders/web/index.ts';
import { queuesOf } from './queues.ts';

const order = { id: 'o', number: 'RO1', state: 'in-progress', totalMinor: 0, currency: 'CNY' } as const;

function card(id: string, facts: Partial<VisitCard>): VisitCard {
  return {
    id,
    version: 1,
    state: 'in-house',
    stage: 'work',
    plate: null,
    vehicleId: 'v',
    make: null,
    model: null,
    modelYear: null,
    customerName: null,
    advisorId: null,
    advisorName: null,
    arrivedAt: '2026-11-21T00:00:00.000Z',
    greetedAt: null,
    waitingMinutes: null,
    promisedAt: null,
    firstPromisedAt: null,
    promise: { level: 'none', minutes: null },
    order,
    dueMinor: 0,
    depositHeldMinor: 0,
    keyTag: null,
    waitsForParts: false,
    partsDueAt: null,
    firstVisit: false,
    undecidedJobs: 0,
    handedOverAt: null,
    ...facts,
  };
}

const ids = (cards: readonly VisitCard[]) => cards.map(({ id }) => id);

describe('queues of the desk', () => {
  it('hold a car as long as the customer owes the workshop an answer', () => {
    const queues = queuesOf([card('asked', { undecidedJobs: 2 }), card('quiet', {})], null);
    expect(ids(queues.answers)).toEqual(['asked']);
  });

  it('put the next promised car first and cars without a promise last', () => {
    const queues = queuesOf(
      [
        card('open', { stage: 'hand-over' }),
        card('late', { stage: 'quality', promisedAt: '2026-11-21T09:00:00.000Z' }),
        card('soon', { stage: 'hand-over', promisedAt: '2026-11-21T08:00:00.000Z' }),
      ],
      null,
    );
    expect(ids(queues.finished)).toEqual(['soon', 'late', 'open']);
  });

  it('count only repaired cars as ready to collect', () => {
    const queues = queuesOf(
      [card('paid', { stage: 'delivery' }), card('left', { stage: 'settlement', order: null })],
      null,
    );
    expect(ids(queues.ready)).toEqual(['paid']);
  });

  it('put a broken promise before any that is only at risk', () => {
    const queues = queuesOf(
      [
        card('risk', { promise: { level: 'at-risk', minutes: 90 } }),
        card('broken', { promise: { level: 'broken', minutes: 2 } }),
        card('fine', { promise: { level: 'on-plan', minutes: 5 } }),
      ],
      null,
    );
    expect(ids(queues.atRisk)).toEqual(['broken', 'risk']);
  });

  it('know my cars by who looks after them', () => {
    const queues = queuesOf([card('mine', { advisorId: 'li' }), card('hers', { advisorId: 'wang' })], 'li');
    expect(ids(queues.mine)).toEqual(['mine']);
  });
});
