import type { CarSide } from '#platform/rules/cars/car-pictures.ts';
import type { DriveSide, Station } from '../../rules/index.ts';

/** Which side of the car one looks at from a stop. */
export function sideSeenFrom(station: Station, wheel: DriveSide): CarSide {
  if (station === 'front' || station === 'engine-bay') return 'front';
  if (station === 'rear' || station === 'boot') return 'rear';
  if (station === 'interior') return 'top';
  if (station === 'driver-door-again') return wheel;
  return station.startsWith('left') ? 'left' : 'right';
}

const across: Readonly<Partial<Record<Station, number>>> = {
  front: 5,
  'engine-bay': 17,
  interior: 53,
  boot: 83,
  rear: 95,
};

/** Where each stop stands on the car seen from above, its front on the left; in percent of the picture's room. */
export function placeOf(station: Station, wheel: DriveSide): { left: string; top: string } {
  const middle = across[station];
  if (middle !== undefined) return { left: `${middle}%`, top: '50%' };
  const side = station === 'driver-door-again' ? wheel : station.startsWith('left') ? 'left' : 'right';
  const along =
    station === 'driver-door-again' ? 36 : station.includes('wing') ? wing(station) : door(station);
  return { left: `${along}%`, top: side === 'left' ? '92%' : '8%' };
}

const wing = (station: Station) => (station.includes('front') ? 22 : 80);
const door = (station: Station) => (station.includes('front') ? 50 : 65);

/** Where one part of the side ends and the next begins, from the front, in ten-thousandths of its length. */
const parts = [
  ['front-wing', 2_900],
  ['front-door', 5_000],
  ['rear-door', 7_200],
  ['rear-wing', 10_001],
] as const;

/** Whether a mark lies at the very stop, not only on the side one sees from there. */
export function isMarkedAt(mark: { view: string; xBp: number }, station: Station, wheel: DriveSide): boolean {
  const { view, xBp } = mark;
  if (view !== sideSeenFrom(station, wheel)) return false;
  if (view !== 'left' && view !== 'right') return station !== 'engine-bay' && station !== 'boot';
  const fromFront = view === 'left' ? xBp : 10_000 - xBp;
  const part = parts.find(([, end]) => fromFront < end)?.[0];
  return station === `${view}-${part}`;
}
