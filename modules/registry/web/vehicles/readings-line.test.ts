import { describe, expect, it } from 'vitest';
import { height, pointsOf, width } from './readings-line.ts';

const reading = (id: string, value: number, readAt: string, unit: 'km' | 'mi' = 'km') => ({
  ...{ id, value, readAt, unit },
});

describe('the line of odometer readings', () => {
  it('runs from the oldest at the left below to the newest at the right above', () => {
    const points = pointsOf(
      [reading('new', 20_000, '2026-06-01T00:00:00Z'), reading('old', 10_000, '2026-01-01T00:00:00Z')],
      'km',
    );
    expect(points.map(({ id }) => id)).toEqual(['old', 'new']);
    expect([points[0]?.x, points[0]?.y]).toEqual([8, height - 8]);
    expect([points[1]?.x, points[1]?.y]).toEqual([width - 8, 8]);
  });

  it('shows one unit though the cluster was changed from miles', () => {
    const points = pointsOf([reading('mi', 10_000, '2026-01-01T00:00:00Z', 'mi')], 'km');
    expect(points[0]?.value).toBe(16_093);
  });

  it('stands in the middle when nothing has changed', () => {
    const at = '2026-01-01T00:00:00Z';
    const points = pointsOf([reading('a', 500, at), reading('b', 500, at)], 'km');
    expect(new Set(points.map(({ x, y }) => `${x} ${y}`))).toEqual(new Set([`${width / 2} ${height / 2}`]));
  });
});
