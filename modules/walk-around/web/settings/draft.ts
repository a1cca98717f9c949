import type { z } from 'zod';
import type { point, templateFile } from '../../api/index.ts';

export type TemplateFile = z.output<typeof templateFile>;
export type Point = z.output<typeof point>;

/** A point nobody has named yet. */
export function newPoint(points: readonly Point[]): Point {
  const keys = new Set(points.map(({ key }) => key));
  let number = points.length + 1;
  while (keys.has(`point-${number}`)) number += 1;
  return {
    key: `point-${number}`,
    station: 'left-front-door',
    names: { 'zh-CN': '', en: '', es: '' },
    measure: null,
    opCode: null,
  };
}

/** The list with one point changed, added at the end of its station, or taken out. */
export function withPoint(points: readonly Point[], point: Point): Point[] {
  return points.some(({ key }) => key === point.key)
    ? points.map((each) => (each.key === point.key ? point : each))
    : [...points, point];
}

export function withoutPoint(points: readonly Point[], key: string): Point[] {
  return points.filter((point) => point.key !== key);
}
