import { describe, expect, it } from 'vitest';
import { type PartNeed, Shelf } from './parts-at.ts';

const hour = 3_600_000;
const pads: PartNeed = {
  ...{ shelfId: 'pads', name: 'Pads', neededMilli: 1_000, stockMilli: 1_000, keptMilli: 0, expectedAt: null },
};
const here = { at: null, name: null, isUnknown: false };

describe('a shelf', () => {
  it('QUOTE-5 serves who comes first, and has the next wait for the delivery', () => {
    const next = { ...pads, expectedAt: 5 * hour };
    const shelf = new Shelf([pads, next], 0, 24 * hour);
    expect(shelf.take([pads])).toEqual(here);
    expect(shelf.take([next])).toEqual({ at: 5 * hour, name: 'Pads', isUnknown: false });
  });

  it('QUOTE-5 keeps what was ordered for a job for that job, whoever comes first', () => {
    const own = { ...pads, keptMilli: 1_000 };
    const shelf = new Shelf([pads, own], 0, 24 * hour);
    expect(shelf.take([pads])).toMatchObject({ at: 24 * hour, isUnknown: true });
    expect(shelf.take([own])).toEqual(here);
  });

  it('QUOTE-5 takes a date that has passed for none', () => {
    const late = { ...pads, stockMilli: 0, expectedAt: -hour };
    expect(new Shelf([late], 0, 2 * hour).take([late])).toEqual({
      ...{ at: 2 * hour, name: 'Pads', isUnknown: true },
    });
  });

  it('QUOTE-5 counts what came for a line without a shelf, and waits for the rest', () => {
    const turbo = { ...pads, shelfId: 'line', stockMilli: 1_000, keptMilli: 1_000 };
    expect(new Shelf([turbo], 0, hour).take([turbo])).toEqual(here);
    const two = { ...turbo, neededMilli: 2_000, expectedAt: 3 * hour };
    expect(new Shelf([two], 0, hour).take([two])).toMatchObject({ at: 3 * hour });
  });
});
