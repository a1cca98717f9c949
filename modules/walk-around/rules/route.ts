/** The stops on the way around the car, in the order of a car driven on the right: the driver's door comes first. */
export const stations = [
  'left-front-door',
  'left-front-wing',
  'front',
  'engine-bay',
  'right-front-wing',
  'right-front-door',
  'right-rear-door',
  'right-rear-wing',
  'rear',
  'boot',
  'left-rear-wing',
  'left-rear-door',
  'driver-door-again',
  'interior',
] as const;
export type Station = (typeof stations)[number];

export const driveSides = ['left', 'right'] as const;
export type DriveSide = (typeof driveSides)[number];

const rightHandRoute = stations.map(mirrored);

/** INSP-4: the one way around, begun and ended at the driver's door; mirrored where the wheel is on the right. */
export function routeFor(wheel: DriveSide): readonly Station[] {
  return wheel === 'right' ? rightHandRoute : stations;
}

function mirrored(station: Station): Station {
  const other = station.startsWith('left')
    ? station.replace('left', 'right')
    : station.replace('right', 'left');
  return other as Station;
}

/** Every stop was stood at: only then "nothing found" can be said of the car. */
export function isAllSeen(seen: readonly { station: string }[]): boolean {
  const stood = new Set(seen.map(({ station }) => station));
  return stations.every((station) => stood.has(station));
}
