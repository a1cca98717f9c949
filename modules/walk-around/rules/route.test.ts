import { describe, expect, it } from 'vitest';
import { builtInPoints } from './built-in-points.ts';
import { isAllSeen, routeFor, stations } from './route.ts';

describe('the way around the car', () => {
  it('INSP-4 has fourteen stops, from the driver’s door to the seats', () => {
    const route = routeFor('left');
    expect(route).toHaveLength(14);
    expect(route[0]).toBe('left-front-door');
    expect(route.at(-1)).toBe('interior');
  });

  it('INSP-4 is mirrored where the wheel is on the right, and passes the same stops', () => {
    const route = routeFor('right');
    expect(route.slice(0, 6)).toEqual([
      'right-front-door',
      'right-front-wing',
      'front',
      'engine-bay',
      'left-front-wing',
      'left-front-door',
    ]);
    expect(route.toSorted()).toEqual(stations.toSorted());
  });

  it('INSP-4 is done when somebody stood at every stop', () => {
    const all = stations.map((station) => ({ station }));
    expect(isAllSeen(all)).toBe(true);
    expect(isAllSeen(all.slice(1))).toBe(false);
  });

  it('INSP-4 has something to look at on every stop but the second time at the driver’s door', () => {
    const bare = stations.filter((station) => !builtInPoints.some((point) => point.station === station));
    expect(bare).toEqual(['driver-door-again']);
    expect(new Set(builtInPoints.map(({ key }) => key)).size).toBe(builtInPoints.length);
  });
});
