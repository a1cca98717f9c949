import type { Measure } from './point.ts';
import type { Station } from './route.ts';

/** A point of the list every workshop begins with; its names are texts `point.<key>` in every language. */
export interface BuiltInPoint {
  readonly key: string;
  readonly station: Station;
  readonly measure: Measure | null;
}

type Sketch = Omit<Measure, 'perModel'>;

const tread: Sketch = { unit: 'mm', worse: 'below', amberAt: 3_000, redAt: 1_600 };
const pads: Sketch = { unit: 'mm', worse: 'below', amberAt: 4_000, redAt: 2_000 };
const battery: Sketch = { unit: 'V', worse: 'below', amberAt: 12_400, redAt: 12_000 };
const water: Sketch = { unit: 'percent', worse: 'above', amberAt: 1_500, redAt: 3_000 };
const frost: Sketch = { unit: 'celsius', worse: 'above', amberAt: -25_000, redAt: -15_000 };

const looked = (station: Station, ...keys: string[]): BuiltInPoint[] =>
  keys.map((key) => ({ key, station, measure: null }));
const measured = (station: Station, key: string, measure: Sketch): BuiltInPoint => ({
  key,
  station,
  measure: { ...measure, perModel: [] },
});

/** The first version of every workshop's inspection: INSP-4's items at their stations, INSP-6's measures with usual limits. */
export const builtInPoints: readonly BuiltInPoint[] = [
  ...looked(
    'left-front-door',
    'left-front-door-paint',
    'left-front-door-glass',
    'left-sill',
    'driver-mirror',
  ),
  ...looked('left-front-wing', 'left-front-wing-paint', 'left-front-rim'),
  measured('left-front-wing', 'tread-left-front', tread),
  measured('left-front-wing', 'pads-front', pads),
  ...looked('front', 'front-paint', 'windscreen', 'wipers', 'headlamps', 'front-emblem'),
  ...looked('engine-bay', 'engine-oil', 'coolant-level', 'washer-fluid', 'belts-hoses', 'leaks'),
  measured('engine-bay', 'battery-voltage', battery),
  measured('engine-bay', 'brake-fluid-water', water),
  measured('engine-bay', 'coolant-frost', frost),
  ...looked('right-front-wing', 'right-front-wing-paint', 'right-front-rim'),
  measured('right-front-wing', 'tread-right-front', tread),
  ...looked('right-front-door', 'right-front-door-paint', 'right-front-door-glass', 'right-sill'),
  ...looked('right-rear-door', 'right-rear-door-paint', 'right-rear-door-glass'),
  ...looked('right-rear-wing', 'right-rear-wing-paint', 'right-rear-rim'),
  measured('right-rear-wing', 'tread-right-rear', tread),
  measured('right-rear-wing', 'pads-rear', pads),
  ...looked('rear', 'rear-paint', 'rear-window', 'rear-lamps', 'aerial'),
  ...looked('boot', 'spare-tyre', 'warning-triangle', 'boot-lining'),
  ...looked('left-rear-wing', 'left-rear-wing-paint', 'left-rear-rim'),
  measured('left-rear-wing', 'tread-left-rear', tread),
  ...looked('left-rear-door', 'left-rear-door-paint', 'left-rear-door-glass'),
  ...looked('interior', 'seats', 'seat-belts', 'instruments', 'horn', 'climate'),
];
