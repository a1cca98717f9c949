import type { PaymentMethod } from '../../rules/index.ts';

/** Notes people lay on the counter, in minor units, smallest first. */
const notes = [500, 1_000, 2_000, 5_000, 10_000] as const;

const mostOffered = 3;

/** What is likely to lie on the counter for this amount: just it, or the next round sums above it. */
export function likelyTendered(amountMinor: number): number[] {
  if (amountMinor <= 0) return [];
  const rounded = notes.map((note) => Math.ceil(amountMinor / note) * note);
  const above = [...new Set(rounded)].filter((minor) => minor > amountMinor).toSorted((a, b) => a - b);
  return [amountMinor, ...above.slice(0, mostOffered)];
}

/** What was typed on keys, as minor units: `1030.5` is 103050. */
export function typedMinor(typed: string, decimals = 2): number {
  const [whole = '', rest = ''] = typed.split('.');
  return Number(`${whole || '0'}${rest.slice(0, decimals).padEnd(decimals, '0')}`);
}

/** One more key: a second point or a third decimal is not taken. */
export function isTypable(typed: string, decimals = 2): boolean {
  return new RegExp(`^\\d{0,9}(\\.\\d{0,${decimals}})?$`).test(typed);
}

/** Methods of a country, the usual ones first; what is not used there is not offered. */
const methodsOf: Readonly<Record<string, readonly PaymentMethod[]>> = {
  CN: ['wechat-pay', 'alipay', 'cash', 'card', 'transfer'],
  ES: ['card', 'cash', 'bizum', 'transfer'],
};

export function methodsIn(country: string): readonly PaymentMethod[] {
  return methodsOf[country] ?? ['card', 'cash', 'transfer'];
}
