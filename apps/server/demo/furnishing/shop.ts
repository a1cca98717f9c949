import type { Actor } from '#platform/server/actor.ts';
import type { House } from '../house.ts';

export interface DemoVehicle {
  id: string;
  make: string;
  customerId: string;
  customerName: string;
  electric: boolean;
  odometer: number;
  /** In the shop on the live day, or gone too recently to come again. */
  lastSeen: number;
  /** What was measured when it was last walked around, by point. */
  measured?: ReadonlyMap<string, number>;
  measuredAt?: number;
}

/** Everything a demo workshop works with. */
export interface Shop {
  house: House;
  people: Record<string, Actor>;
  technicians: { actor: Actor; skills: readonly string[] }[];
  bayIds: string[];
  opCodes: Map<string, { id: string; seconds: number; skill: string }>;
  /** Part ids by family and make. */
  parts: Map<string, string>;
  vehicles: DemoVehicle[];
}

export type Step = (done?: number) => void;
