import { deliveryChecks } from '#modules/delivery/rules/index.ts';
import { finalChecks, handOverChecks } from '#modules/quality/rules/index.ts';
import { partFamilies } from './catalogue/part-families.ts';
import { type Saying, sayings, words } from './catalogue/sayings.ts';
import type { DemoVehicle, Shop } from './furnishing/shop.ts';
import type { Random } from './random.ts';

export interface WishedJob {
  opCodeId: string;
  lines: object[];
}

/** What a customer comes for and what becomes of it. */
export interface Wish {
  purpose: 'repair' | 'maintenance';
  concerns: { words: string; kind: string }[];
  lamps: string[];
  jobs: WishedJob[];
  /** Planned work, grown to what it took. */
  seconds: number;
  slackMinutes: number;
  cause: string;
  correction: string;
  shownBy: string;
  /** What the car was driven for, when it was further than a road test. */
  drivenFor: string;
  failedBy: string;
  found: string;
  checkedNote: string;
  /** Why somebody fetches the car without the copy. */
  copyAtHome: string;
  belongings: readonly string[];
  methods: readonly string[];
  finalChecks: readonly string[];
  handOverChecks: readonly string[];
  deliveryChecks: readonly string[];
}

/** Chooses why this car comes, with work of at most so many seconds. */
export function wishFor(
  shop: Shop,
  vehicle: DemoVehicle,
  skills: readonly string[],
  random: Random,
  mostSeconds = 6 * 3_600,
): Wish {
  for (;;) {
    const wish = anyWish(shop, vehicle, skills, random);
    if (wish.seconds <= mostSeconds) return wish;
  }
}

/** Four in ten come for service, the rest with something that bothers. */
function anyWish(shop: Shop, vehicle: DemoVehicle, skills: readonly string[], random: Random): Wish {
  const saying = random.percent(40) ? null : random.pick(fitting(vehicle, skills));
  const codes = saying
    ? [random.pick(saying.opCodes), ...(random.percent(25) ? ['MNT-0113'] : [])]
    : serviceOf(vehicle, random);
  const text = words[shop.house.locale];
  const jobs = codes.flatMap((code) => jobFor(shop, vehicle, code, random) ?? []);
  const seconds = codes.reduce((sum, code) => sum + (shop.opCodes.get(code)?.seconds ?? 0), 0);
  return {
    purpose: saying ? 'repair' : 'maintenance',
    concerns: [
      {
        words: saying ? saying.words[shop.house.locale] : random.pick(text.service),
        kind: saying?.kind ?? 'other',
      },
    ],
    lamps: saying?.lamp ? [saying.lamp] : [],
    jobs,
    seconds,
    slackMinutes: random.percent(10) ? 20 : random.between(60, 120),
    cause: saying ? saying.cause[shop.house.locale] : random.pick(text.serviceCause),
    correction: saying ? saying.correction[shop.house.locale] : random.pick(text.serviceCorrection),
    shownBy: text.shownBy,
    drivenFor: text.drivenFor,
    failedBy: text.failedBy,
    found: text.found,
    checkedNote: text.checkedNote,
    copyAtHome: text.copyAtHome,
    belongings: text.belongings,
    methods:
      shop.house.locale === 'es'
        ? ['card', 'card', 'bizum', 'cash', 'transfer']
        : ['wechat-pay', 'wechat-pay', 'alipay', 'card', 'cash'],
    finalChecks,
    handOverChecks: handOverChecks.map(({ key }) => key),
    deliveryChecks,
  };
}

function fitting(vehicle: DemoVehicle, skills: readonly string[]): Saying[] {
  const known = sayings.filter(
    ({ skill, electric }) =>
      skills.includes(skill) && (electric === undefined || electric === vehicle.electric),
  );
  return known.length > 0 ? known : [...sayings];
}

function serviceOf(vehicle: DemoVehicle, random: Random): string[] {
  if (vehicle.electric) return ['EV-1001', 'MNT-0104'];
  return [
    random.pick(['MNT-0101', 'MNT-0101', 'MNT-0102']),
    ...(random.percent(30) ? [random.pick(['MNT-0104', 'TYR-0402', 'MNT-0107'])] : []),
  ];
}

function jobFor(shop: Shop, vehicle: DemoVehicle, code: string, random: Random): WishedJob | null {
  const op = shop.opCodes.get(code);
  if (!op) return null;
  const parts = partFamilies
    .filter(({ usedBy }) => usedBy.includes(code))
    .flatMap(({ prefix }) => shop.parts.get(`${prefix} ${vehicle.make}`) ?? [])
    .map((partId) => ({ kind: 'part', partId, quantityMilli: 1_000 }));
  const labor = { kind: 'labor', opCodeId: op.id, ...(random.percent(12) ? { discountBp: 1_000 } : {}) };
  return { opCodeId: op.id, lines: [labor, ...parts] };
}
