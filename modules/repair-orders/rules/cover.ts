import { sum } from '#platform/rules/money.ts';
import { type JobState, workDone } from './job-lifecycle.ts';
import type { Payer, PayerShare } from './pricing/index.ts';

/** Causes a customer answers for: what somebody else was to pay then falls back on them, or on the house. */
export const chargeGrounds = [
  'abuse',
  'bad-fuel',
  'third-party-repair',
  'accessory',
  'accident',
  'wear',
  'other',
] as const;
export type ChargeGround = (typeof chargeGrounds)[number];

/** Who pays in the customer's place only while the cause is one they answer for. */
const coverPayers: readonly Payer[] = ['warranty', 'goodwill'];
/** By whom the customer was promised not to pay. */
const freePayers: readonly Payer[] = ['warranty', 'goodwill', 'internal'];

export const coverStandings = ['provisional', 'pending', 'confirmed', 'rejected'] as const;
export type CoverStanding = (typeof coverStandings)[number];

export const coverDecisions = ['stands', 'not-asked', 'approved', 'declined', 'borne', 'taken-back'] as const;
export type CoverDecision = (typeof coverDecisions)[number];

interface CoveredLine {
  readonly shares: readonly { readonly payer: Payer; readonly totalMinor: number }[];
}

/** Somebody else than customer, insurer and house is to pay of these lines. */
export function hasCover(lines: readonly CoveredLine[]): boolean {
  return lines.some(({ shares }) => shares.some(({ payer }) => coverPayers.includes(payer)));
}

/** A payer whose word holds only once the cause is known. */
export function isCoverPayer(payer: Payer): boolean {
  return coverPayers.includes(payer);
}

/** What of a line the customer was promised not to pay. */
export function freeMinorOf({ shares }: CoveredLine): number {
  return sum(shares.filter(({ payer }) => freePayers.includes(payer)).map(({ totalMinor }) => totalMinor));
}

interface JudgedCover {
  readonly state: JobState;
  readonly isCovered: boolean;
  /** What was last found about it; taken back counts as never said. */
  readonly found: { readonly ground: string | null; readonly decision: string | null } | null;
}

/**
 * A2: a promise that somebody else pays is provisional until the cause is known. It is pending while the customer has
 * not said whether they pay instead, and only a confirmed one may be called free.
 */
export function standingOf({ state, isCovered, found }: JudgedCover): CoverStanding | null {
  if (found && found.decision !== 'taken-back') {
    if (found.decision === null) return 'pending';
    return found.ground === null ? 'confirmed' : 'rejected';
  }
  if (!isCovered) return null;
  return workDone.includes(state) ? 'confirmed' : 'provisional';
}

interface AgreedBefore {
  readonly ground: ChargeGround;
  /** Grounds of the notices the customer signed before the work began. */
  readonly signedGrounds: readonly string[];
  /** How far a diagnosis the customer agreed to before may still go; null when none was. */
  readonly diagnosisLeftMinor: number | null;
}

/**
 * A3: who bears the search that led to a cause the customer answers for: they do when they signed for that very cause
 * before, or agreed to a diagnosis, and then up to its limit; what nobody agreed to is the house's own.
 */
export function searchChargeable({ ground, signedGrounds, diagnosisLeftMinor }: AgreedBefore): number {
  if (signedGrounds.includes(ground)) return Number.POSITIVE_INFINITY;
  return Math.max(0, diagnosisLeftMinor ?? 0);
}

/**
 * The shares of a line once the promise has failed: what was free falls to the customer as far as it may, the rest to
 * the house; customer and insurer keep what they had. Shares that go over whole keep their percents.
 */
export function sharesAfterFailure(
  shares: readonly (PayerShare & { readonly totalMinor: number })[],
  customerMayBearMinor: number,
): PayerShare[] {
  const free = freeMinorOf({ shares });
  const toCustomer = Math.min(free, customerMayBearMinor);
  if (toCustomer === free) return moved(shares, 'customer');
  if (toCustomer === 0) return moved(shares, 'internal');
  const kept = shares.filter(({ payer }) => !freePayers.includes(payer));
  const customerHad = sum(kept.filter(({ payer }) => payer === 'customer').map((share) => share.totalMinor));
  return [
    { payer: 'customer', amountMinor: customerHad + toCustomer },
    ...kept
      .filter(({ payer }) => payer !== 'customer')
      .map(({ payer, totalMinor }) => ({ payer, amountMinor: totalMinor })),
    { payer: 'internal', amountMinor: free - toCustomer },
  ];
}

function moved(shares: readonly PayerShare[], to: Payer): PayerShare[] {
  const byPayer = new Map<Payer, PayerShare>();
  for (const share of shares) {
    const payer = freePayers.includes(share.payer) ? to : share.payer;
    const had = byPayer.get(payer);
    byPayer.set(payer, had ? together(had, share) : { payer, bp: share.bp, amountMinor: share.amountMinor });
  }
  return [...byPayer.values()];
}

/** Two parts of one payer; a part that is "the rest" stays the rest. */
function together(one: PayerShare, other: PayerShare): PayerShare {
  if (one.bp != null && other.bp != null) return { payer: one.payer, bp: one.bp + other.bp };
  if (one.amountMinor != null && other.amountMinor != null)
    return { payer: one.payer, amountMinor: one.amountMinor + other.amountMinor };
  return { payer: one.payer };
}
