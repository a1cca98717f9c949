import type { Payer } from '../order.ts';

export interface Share {
  payer: Payer;
  bp?: number | null;
  amountMinor?: number | null;
}

const whole = 10_000;

/** What is not shared out yet; below nothing when it is too much. A share without a number takes the rest. */
export function leftOf(shares: readonly Share[], by: 'percent' | 'amount', totalMinor: number): number {
  const parts = shares.map(({ bp, amountMinor }) => (by === 'amount' ? amountMinor : bp) ?? null);
  const left =
    (by === 'amount' ? totalMinor : whole) - parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
  return parts.includes(null) && left > 0 ? 0 : left;
}

/** Changes from percents to amounts or back: everybody keeps about what they had, the last one what is left. */
export function splitBy(by: 'percent' | 'amount', shares: readonly Share[], totalMinor: number): Share[] {
  const [from, to] = by === 'amount' ? [whole, totalMinor] : [totalMinor, whole];
  let left = to;
  return shares.map(({ payer, bp, amountMinor }, place) => {
    const had = (by === 'amount' ? bp : amountMinor) ?? 0;
    const isLast = place === shares.length - 1;
    const part = isLast || from === 0 ? left : Math.min(left, Math.round((had * to) / from));
    left -= part;
    return by === 'amount' ? { payer, amountMinor: part } : { payer, bp: part };
  });
}

/** One more payer: of a line paid by one, each takes half. */
export function withPayer(
  shares: readonly Share[],
  payer: Payer,
  by: 'percent' | 'amount',
  totalMinor: number,
): Share[] {
  const [only, second] = shares;
  if (only && !second) {
    return [
      { payer: only.payer, bp: whole / 2 },
      { payer, bp: whole / 2 },
    ];
  }
  const left = Math.max(0, leftOf(shares, by, totalMinor));
  return [...shares, by === 'amount' ? { payer, amountMinor: left } : { payer, bp: left }];
}

/** One payer less: who is alone then pays all of it. */
export function withoutPayer(shares: readonly Share[], payer: Payer): Share[] {
  const others = shares.filter((share) => share.payer !== payer);
  return others.length === 1 ? others.map(({ payer }) => ({ payer })) : others;
}

/** One share is set; of two payers the other takes what is left, so that it adds up at once. */
export function withPart(
  shares: readonly Share[],
  payer: Payer,
  part: number | null,
  by: 'percent' | 'amount',
  totalMinor: number,
): Share[] {
  const all = by === 'amount' ? totalMinor : whole;
  const shareOf = (payer: Payer, part: number | null) =>
    by === 'amount' ? { payer, amountMinor: part } : { payer, bp: part };
  return shares.map((share) => {
    if (share.payer === payer) return shareOf(payer, part);
    const isOnlyOther = shares.length === 2 && part !== null && part <= all;
    return isOnlyOther ? shareOf(share.payer, all - part) : share;
  });
}
