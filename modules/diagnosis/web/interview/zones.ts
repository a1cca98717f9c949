import type { Part } from '../../rules/index.ts';

/** Where a part is tapped, in the units of its picture. */
export interface Zone {
  readonly part: Part;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const zone = (part: Part, x: number, y: number, width: number, height: number): Zone => ({
  ...{ part, x, y, width, height },
});

const leftSide: readonly Zone[] = [
  zone('wheel-front-left', 64, 78, 50, 48),
  zone('wheel-rear-left', 260, 78, 50, 48),
  zone('wing-front-left', 34, 58, 64, 22),
  zone('wing-rear-left', 274, 56, 56, 22),
  zone('headlamp-left', 10, 66, 34, 22),
  zone('tail-lamp-left', 326, 62, 30, 24),
  zone('mirror-left', 98, 40, 28, 22),
  zone('door-front-left', 116, 60, 52, 40),
  zone('door-rear-left', 170, 60, 78, 40),
  zone('roof', 140, 12, 90, 20),
];

const rightOf: Partial<Record<Part, Part>> = {
  'wheel-front-left': 'wheel-front-right',
  'wheel-rear-left': 'wheel-rear-right',
  'wing-front-left': 'wing-front-right',
  'wing-rear-left': 'wing-rear-right',
  'headlamp-left': 'headlamp-right',
  'tail-lamp-left': 'tail-lamp-right',
  'mirror-left': 'mirror-right',
  'door-front-left': 'door-front-right',
  'door-rear-left': 'door-rear-right',
};

/** The car from four sides. Who stands before it sees its right on the left hand. */
export const carZones = {
  left: leftSide,
  right: leftSide.map((one) => ({ ...one, part: rightOf[one.part] ?? one.part, x: 360 - one.x - one.width })),
  front: [
    zone('windscreen', 50, 26, 90, 38),
    zone('bonnet', 34, 66, 122, 14),
    zone('headlamp-right', 22, 76, 38, 22),
    zone('headlamp-left', 130, 76, 38, 22),
    zone('front-bumper', 30, 100, 130, 24),
  ],
  rear: [
    zone('boot', 56, 62, 78, 34),
    zone('tail-lamp-left', 22, 72, 34, 24),
    zone('tail-lamp-right', 134, 72, 34, 24),
    zone('rear-bumper', 40, 98, 80, 20),
    zone('exhaust', 124, 104, 34, 22),
  ],
} as const satisfies Record<string, readonly Zone[]>;

export const dashboardSize = { width: 640, height: 300 };

const lamps = [
  'engine',
  'oil-pressure',
  'coolant-temperature',
  'battery',
  'brakes',
  'abs',
  'airbag',
  'tyre-pressure',
  'steering',
  'stability',
  'transmission',
  'warning-lamp-other',
] as const satisfies readonly Part[];

/** Lamps of the dashboard: a row of twelve under the gauges. */
export const lampZones = lamps.map((part, place) => zone(part, 14 + place * 51.5, 176, 47, 47));

export const gaugeZones: readonly Zone[] = [
  zone('tachometer', 30, 18, 146, 146),
  zone('temperature-gauge', 196, 40, 96, 96),
  zone('fuel-gauge', 348, 40, 96, 96),
  zone('speedometer', 464, 18, 146, 146),
];

const others = [
  'steering-wheel',
  'screen',
  'climate-controls',
  'wipers',
  'lights',
  'windows',
  'locks',
  'seats',
] as const;

/** What else is meant inside the car, by name. */
export const cabinZones = others.map((part, place) => zone(part, 14 + place * 77.3, 240, 73, 48));
