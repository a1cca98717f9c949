import { describe, expect, it } from 'vitest';
import { newPoint, withoutPoint, withPoint } from './draft.ts';

describe('a list of points being written', () => {
  it('gives each new point a key of its own', () => {
    const first = newPoint([]);
    const second = newPoint([first]);
    expect(first.key).not.toBe(second.key);
    expect(newPoint([first, { ...second, key: 'point-3' }]).key).toBe('point-4');
  });

  it('changes a point where it stands, and takes it out again', () => {
    const [a, b] = [newPoint([]), { ...newPoint([]), key: 'b' }];
    const changed = withPoint([a, b], { ...a, opCode: 'BR-100' });
    expect(changed.map(({ key, opCode }) => [key, opCode])).toEqual([
      [a.key, 'BR-100'],
      ['b', null],
    ]);
    expect(withPoint([a], b)).toEqual([a, b]);
    expect(withoutPoint(changed, a.key)).toEqual([b]);
  });
});
