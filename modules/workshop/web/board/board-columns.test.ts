import { describe, expect, it } from 'vitest';
import type { VisitCard } from '#modules/repair-orders/web/index.ts';
import { advisorsOn, boardStages, columnsOf, ofAdvisor } from './board-columns.ts';

const card = (facts: Partial<VisitCard>): VisitCard => ({ ...blank, ...facts });

const blank: VisitCard = {
  id: 'visit',
  version: 1,
  state: 'in-house',
  stage: 'work',
  plate: null,
  vehicleId: 'vehicle',
  make: null,
  model: null,
  modelYear: null,
  customerName: null,
  advisorId: null,
  advisorName: null,
  arrivedAt: '2026-11-21T01:00:00Z',
  greetedAt: null,
  waitingMinutes: null,
  promisedAt: null,
  firstPromisedAt: null,
  promise: { level: 'none', minutes: null },
  order: null,
  dueMinor: 0,
  depositHeldMinor: 0,
  keyTag: null,
  waitsForParts: false,
  partsDueAt: null,
  firstVisit: false,
  undecidedJobs: 0,
  handedOverAt: null,
};

describe('the shop board', () => {
  it('SHOP-4 has a column for every stage, in it the nearest promise first', () => {
    const columns = columnsOf([
      card({ id: 'none', arrivedAt: '2026-11-21T00:30:00Z' }),
      card({ id: 'late', promisedAt: '2026-11-21T09:00:00Z' }),
      card({ id: 'soon', promisedAt: '2026-11-21T08:00:00Z' }),
      card({ id: 'gate', stage: 'arrival' }),
    ]);
    expect(columns.map(({ stage }) => stage)).toEqual(boardStages);
    const ids = (name: string) => columns.find(({ stage }) => stage === name)?.cards.map(({ id }) => id);
    expect(ids('work')).toEqual(['soon', 'late', 'none']);
    expect(ids('arrival')).toEqual(['gate']);
  });

  it('shows the cars of one advisor, of oneself, or of all', () => {
    const cards = [
      card({ id: 'a', advisorId: 'lina', advisorName: '李娜' }),
      card({ id: 'b', advisorId: 'zhao', advisorName: '赵敏' }),
      card({ id: 'c' }),
    ];
    const ids = (chosen: string | null) => ofAdvisor(cards, chosen, 'lina').map(({ id }) => id);
    expect(ids(null)).toEqual(['a', 'b', 'c']);
    expect(ids('mine')).toEqual(['a']);
    expect(ids('zhao')).toEqual(['b']);
    expect(advisorsOn(cards).map(({ id }) => id)).toEqual(expect.arrayContaining(['lina', 'zhao']));
  });
});
