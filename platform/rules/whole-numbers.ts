/**
 * Quotient and remainder of `a × b ÷ c`, exact even where the product passes 2⁵³ on the way.
 * All whole, `a, b ≥ 0`, `c > 0`; the quotient itself must stay below 2⁵³.
 */
export function divideProduct(
  a: number,
  b: number,
  c: number,
): readonly [quotient: number, remainder: number] {
  const product = a * b;
  if (Number.isSafeInteger(product)) {
    const remainder = product % c;
    return [(product - remainder) / c, remainder];
  }
  const wide = BigInt(a) * BigInt(b);
  return [Number(wide / BigInt(c)), Number(wide % BigInt(c))];
}

/**
 * `amount × numerator ÷ denominator`, half a unit rounded away from zero.
 * Symmetric on purpose: what is taken back rounds exactly as it was charged, so a reversal always ends at zero.
 */
export function scaleHalfUp(amount: number, numerator: number, denominator: number): number {
  const [quotient, remainder] = divideProduct(Math.abs(amount), numerator, denominator);
  const rounded = remainder * 2 >= denominator ? quotient + 1 : quotient;
  return amount < 0 && rounded > 0 ? -rounded : rounded;
}

/** Compares `a × b` with `c × d` without rounding: negative, zero or positive. */
export function compareProducts(a: number, b: number, c: number, d: number): number {
  const left = a * b;
  const right = c * d;
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return Math.sign(left - right);
  const difference = BigInt(a) * BigInt(b) - BigInt(c) * BigInt(d);
  return difference === 0n ? 0 : difference > 0n ? 1 : -1;
}
