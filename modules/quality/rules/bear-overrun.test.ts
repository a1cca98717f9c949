import { describe, expect, it } from 'vitest';
import { bearOverrun, type OverrunLine } from './bear-overrun.ts';

const line = (id: string, totalMinor: number, authorizedMinor: number | null, customerMinor = totalMinor) =>
  ({ id, totalMinor, authorizedMinor, customerMinor }) satisfies OverrunLine;

describe('an overrun the shop bears', () => {
  it('HAND-2 comes off the lines that grew', () => {
    expect(bearOverrun([line('labor', 36_000, 18_000), line('part', 42_000, 42_000)], 18_000)).toEqual([
      { id: 'labor', minor: 18_000 },
    ]);
  });

  it('HAND-2 is judged on the total: what became cheaper elsewhere is not given twice', () => {
    expect(bearOverrun([line('labor', 36_000, 18_000), line('part', 40_000, 42_000)], 16_000)).toEqual([
      { id: 'labor', minor: 16_000 },
    ]);
  });

  it('HAND-2 goes from line to line until the customer pays what they agreed', () => {
    expect(bearOverrun([line('a', 150, 100), line('b', 90, 60), line('c', 70, 60)], 85)).toEqual([
      { id: 'a', minor: 50 },
      { id: 'b', minor: 30 },
      { id: 'c', minor: 5 },
    ]);
  });

  it('takes no more than the customer would pay of a line', () => {
    expect(bearOverrun([line('a', 300, 100, 50), line('b', 120, 100)], 220)).toEqual([
      { id: 'a', minor: 50 },
      { id: 'b', minor: 20 },
    ]);
  });

  it('is nothing when nothing became dearer', () => {
    expect(bearOverrun([line('a', 80, 100)], -20)).toEqual([]);
  });
});
