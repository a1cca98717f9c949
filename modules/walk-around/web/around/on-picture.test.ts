import { describe, expect, it } from 'vitest';
import { stations } from '../../rules/index.ts';
import { isMarkedAt } from './on-picture.ts';

describe('a mark on the picture', () => {
  it.each([
    ['left', 1_000, 'left-front-wing'],
    ['left', 4_000, 'left-front-door'],
    ['left', 9_900, 'left-rear-wing'],
    ['right', 9_500, 'right-front-wing'],
    ['right', 4_000, 'right-rear-door'],
    ['right', 0, 'right-rear-wing'],
    ['front', 5_000, 'front'],
    ['rear', 5_000, 'rear'],
    ['top', 5_000, 'interior'],
  ])('INSP-4 on the %s at %i is found at one stop: %s', (view, xBp, station) => {
    expect(stations.filter((stop) => isMarkedAt({ view, xBp }, stop, 'left'))).toEqual([station]);
  });
});
