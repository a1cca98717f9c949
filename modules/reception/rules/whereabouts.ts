import { type Refusal, refuseField } from '#platform/rules/refusal.ts';

/** RECV-6: where a customer is after handing the car in. */
export const whereKinds = ['lounge', 'leaves', 'brought-home'] as const;
export type WhereKind = (typeof whereKinds)[number];
export const waysHome = ['shuttle', 'taxi', 'courtesy-car'] as const;
export type WayHome = (typeof waysHome)[number];

interface Going {
  kind: WhereKind;
  means: WayHome | null;
  seats: number | null;
  reach: string | null;
  /** Still free on the shuttle today. */
  seatsFree: number;
}

/** Who leaves the house is to be reached somewhere, and the shuttle carries no more than it has seats. */
export function refuseGoing({ kind, means, seats, reach, seatsFree }: Going): Refusal | null {
  if (kind === 'brought-home' && means === null) return refuseField('/means', 'reception/say-how-home');
  if (kind !== 'brought-home' && means !== null) return refuseField('/means', 'reception/not-brought-home');
  if (kind !== 'lounge' && !reach) return refuseField('/reach', 'reception/say-how-to-reach');
  if (means === 'shuttle' && (seats ?? 1) > seatsFree) {
    return refuseField('/seats', 'reception/shuttle-full', { free: seatsFree });
  }
  return null;
}

/** RECV-6: who waits in the lounge and has heard nothing for longer than the house allows is to be told how it stands. */
export function waitsForWord(guest: {
  since: Date;
  lastToldAt: Date | null;
  limitMinutes: number;
  now: Date;
}): boolean {
  const { since, lastToldAt, limitMinutes, now } = guest;
  return now.getTime() - (lastToldAt ?? since).getTime() > limitMinutes * 60_000;
}
