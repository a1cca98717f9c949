import { Lane } from './lane.ts';
import type { Bay, ShopLoad, Technician } from './shop-load.ts';
import type { Soonest } from './soonest.ts';
import { type WorkingAxis, workingAxis } from './working-axis.ts';

/** A technician while the plan grows: what is taken of their working time. */
export interface Hand {
  readonly technician: Technician;
  readonly axis: WorkingAxis;
  readonly lane: Lane;
}

export interface Stand {
  readonly bay: Bay;
  readonly lane: Lane;
}

/** The bays a kind of work may be done in. */
export interface Stands {
  readonly all: readonly Stand[];
  /** Times at which every one of them is taken, as far as that has been found out: it stays so, for lanes only fill. */
  readonly full: Lane;
  /** By those who could do it. */
  readonly soonest: Map<readonly Hand[], Soonest>;
}

/** The shop while the plan grows. Asking for hands of a skill or stands of a kind is asked a thousand times: both are kept. */
export interface ShopFloor {
  readonly now: number;
  handsWith(skill: string | null): readonly Hand[];
  hand(technicianId: string): Hand | undefined;
  standsOf(kinds: readonly string[] | null): Stands;
  stand(bayId: string): Stands | undefined;
  /** What is planned on a car: it is in one place at a time. */
  carOf(visitId: string): Lane;
}

export function shopFloor({ now, technicians, bays }: Omit<ShopLoad, 'jobs'>): ShopFloor {
  const axes = new Map<Technician['working'], WorkingAxis>();
  const axisOf = ({ working }: Technician) => kept(axes, working, () => workingAxis(working));
  const hands = technicians
    .map((technician) => ({ technician, axis: axisOf(technician), lane: new Lane(0) }))
    .sort((a, b) => fewestSkills(a.technician, b.technician));
  const stands = bays.map((bay) => ({ bay, lane: new Lane(now) }));
  const handById = new Map(hands.map((hand) => [hand.technician.id, hand]));
  const standsOf = (all: readonly Stand[]): Stands => ({ all, full: new Lane(now), soonest: new Map() });
  const standById = new Map(stands.map((stand) => [stand.bay.id, standsOf([stand])]));
  const bySkill = new Map<string | null, Hand[]>([[null, hands]]);
  const byKinds = new Map<string, Stands>();
  const cars = new Map<string, Lane>();
  return {
    now,
    handsWith: (skill) =>
      kept(bySkill, skill, () =>
        hands.filter(({ technician }) => technician.skills.includes(skill as string)),
      ),
    hand: (technicianId) => handById.get(technicianId),
    standsOf: (kinds) =>
      kept(byKinds, kinds?.join() ?? 'any', () =>
        standsOf(stands.filter(({ bay }) => kinds?.includes(bay.kind) ?? true)),
      ),
    stand: (bayId) => standById.get(bayId),
    carOf: (visitId) => kept(cars, visitId, () => new Lane(now)),
  };
}

/** Between two who finish at the same time the one with fewer skills takes the job: the specialist stays free. */
function fewestSkills(a: Technician, b: Technician): number {
  return a.skills.length - b.skills.length || (a.id < b.id ? -1 : 1);
}

export function kept<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}
