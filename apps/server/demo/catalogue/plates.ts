import type { Random } from '../random.ts';
import type { DemoCar } from './cars.ts';

const serial = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const spanish = 'BCDFGHJKLMNPRSTVWXYZ';

/** A plate of the country's form; electric cars in China carry the green one with six places. */
export function plateFor(country: 'CN' | 'ES', car: DemoCar, random: Random): string {
  const digits = (count: number) => Array.from({ length: count }, () => random.below(10)).join('');
  if (country === 'ES') return `${digits(4)} ${[1, 2, 3].map(() => random.pick([...spanish])).join('')}`;
  const place = `京${random.pick(['A', 'B', 'C', 'E', 'F', 'H', 'J', 'K', 'L', 'M', 'N', 'P', 'Q'])}`;
  if (car.energy === 'electric') return `${place}D${random.pick([...serial])}${digits(4)}`;
  return `${place}${random.pick([...serial])}${digits(4)}`;
}
