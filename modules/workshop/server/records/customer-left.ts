import { isAgreed } from '#modules/repair-orders/rules/index.ts';
import type { FullOrder } from '#modules/repair-orders/server/index.ts';
import { sum } from '#platform/rules/money.ts';

/**
 * INSP-8: how far a diagnosis the customer agreed to may still go: its limit, less what other searches of the order
 * (work that ends with cause and correction) cost them already.
 */
export function customerLeft(
  limitMinor: number | null,
  { jobs, lines }: Pick<FullOrder, 'jobs' | 'lines'>,
  jobId: string,
): number | null {
  if (limitMinor === null) return null;
  const searches = new Set(
    jobs.filter(({ id, vague, state }) => id !== jobId && vague && isAgreed(state)).map(({ id }) => id),
  );
  const spent = sum(
    lines
      .filter((line) => searches.has(line.job_id))
      .flatMap(({ shares }) => shares.filter(({ payer }) => payer === 'customer').map((s) => s.totalMinor)),
  );
  return Math.max(0, limitMinor - spent);
}
