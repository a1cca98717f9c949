import type { Actor } from '#platform/server/actor.ts';
import type { DemoVehicle, Shop } from '../furnishing/shop.ts';
import type { Random } from '../random.ts';
import type { Numbered } from '../turnstile.ts';
import type { Wish } from '../wishes.ts';

/** How far a car goes today; a car of the past goes all the way. */
export const reaches = [
  'waiting',
  'received',
  'estimated',
  'signed',
  'working',
  'finished',
  'inspected',
  'handed-over',
  'settled',
  'gone',
] as const;

export type Reach = (typeof reaches)[number];

/** What makes a car worth a look: something more happens once it has come so far. */
export interface Story {
  after: Reach;
  tell: (walk: Walk) => Promise<void>;
}

/** One car's stay to be walked: who serves it, when, and how far. */
export interface Stay {
  vehicle: DemoVehicle;
  arrivesAt: Date;
  /** When the technician is free for it. */
  startsAt: Date;
  technician: { actor: Actor; skills: readonly string[] };
  bayId: string;
  advisor: Actor;
  keyTag: string;
  reach: Reach;
  story?: Story | undefined;
  /** Its parts are still to be issued. */
  waitsForParts?: boolean;
  /** Longest planned work, where the day leaves no room for more. */
  mostSeconds?: number;
  /** Waits for its turn where a number is given out. */
  numbered: Numbered;
}

export interface Walk extends Stay {
  shop: Shop;
  random: Random;
  visitId: string;
  orderId: string;
  wish: Wish;
  concernId: string | null;
  /** What it brought and what was asked for, kept so that it need not be read again. */
  concernIds: string[];
  belongingIds: string[];
  /** Advice the customer said yes to, before there was an order. */
  wanted: string[];
  jobs?: readonly JobRow[];
}

export const minute = 60_000;

/** The clock goes to a number of minutes after the arrival, never back. */
export function after({ shop, arrivesAt }: Walk, minutes: number): void {
  const wanted = arrivesAt.getTime() + minutes * minute;
  shop.house.at(new Date(Math.max(wanted, shop.house.now().getTime())));
}

export function on({ shop }: Walk, start: Date, minutes: number): void {
  shop.house.at(new Date(start.getTime() + minutes * minute));
}

export interface JobRow {
  id: string;
  planned_seconds: number;
  vague: boolean;
  title: string;
}

/** The jobs of the order as they were signed. */
export async function jobsOf(walk: Walk): Promise<readonly JobRow[]> {
  const { shop, orderId } = walk;
  walk.jobs ??= await shop.house.look((tx) =>
    tx.rows<JobRow>(
      'demo_jobs',
      `select id, planned_seconds, vague, title from jobs where organization_id = $1 and repair_order_id = $2 and state not in ('declined', 'cancelled') order by position`,
      [tx.organizationId, orderId],
    ),
  );
  return walk.jobs;
}
