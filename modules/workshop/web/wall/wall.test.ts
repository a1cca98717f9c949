import { describe, expect, it } from 'vitest';
import { hidePlate } from './hide-plate.ts';
import { pagesOf } from './pages-of.ts';

describe('the wall', () => {
  it.each([
    ['京A·12345', 'CN', '京A***45'],
    ['京AD12345', 'CN', '京A****45'],
    ['1234 BBC', 'ES', '12***BC'],
  ])('hides half of %s', (text, country, shown) => {
    expect(hidePlate({ text, country }).text).toBe(shown);
  });

  it('turns pages of equal size when more cars are here than fit', () => {
    expect(pagesOf([1, 2, 3, 4, 5, 6, 7], 6)).toEqual([
      [1, 2, 3, 4],
      [5, 6, 7],
    ]);
    expect(pagesOf([1, 2], 6)).toEqual([[1, 2]]);
    expect(pagesOf([], 6)).toEqual([[]]);
  });
});
