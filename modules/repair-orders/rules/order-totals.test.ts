import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jobStates } from './job-lifecycle.ts';
import { isAgreed, totalsOfOrder } from './order-totals.ts';
import { type Payer, payers, splitAmongPayers } from './pricing/index.ts';

const line = (jobId: string, totalMinor: number, hoursSeconds: number | null = null) => ({
  jobId,
  hoursSeconds,
  ...{ netMinor: totalMinor, taxMinor: 0, totalMinor },
  shares: [{ payer: 'customer' as Payer, netMinor: totalMinor, taxMinor: 0, totalMinor }],
});

describe('the totals of an order', () => {
  it.each(jobStates)('count a job that is %s only when it is agreed', (state) => {
    const { totalMinor, jobs } = totalsOfOrder([{ id: 'a', state }], [line('a', 500, 3_600)]);
    expect(totalMinor).toBe(isAgreed(state) ? 500 : 0);
    expect(jobs).toEqual([{ jobId: 'a', totalMinor: 500, plannedSeconds: 3_600 }]);
  });

  it('leave out what is proposed, declined or given up', () => {
    expect(jobStates.filter((state) => !isAgreed(state))).toEqual(['proposed', 'declined', 'cancelled']);
  });

  const amounts = fc.record({ netMinor: fc.nat(1_000_000), taxMinor: fc.nat(130_000) });
  const someLine = fc.record({
    jobId: fc.constantFrom('a', 'b', 'c'),
    amounts,
    parts: fc.array(fc.nat(10_000), { minLength: payers.length, maxLength: payers.length }),
  });

  it('A31 are what all payers owe together, to the cent', () => {
    fc.assert(
      fc.property(
        fc.array(someLine),
        fc.tuple(...['a', 'b', 'c'].map(() => fc.constantFrom(...jobStates))),
        (given, states) => {
          const jobs = ['a', 'b', 'c'].map((id, place) => ({ id, state: states[place] ?? 'planned' }));
          const lines = given.map(({ jobId, amounts: { netMinor, taxMinor }, parts }) => {
            const whole = { netMinor, taxMinor, totalMinor: netMinor + taxMinor };
            return { jobId, hoursSeconds: null, ...whole, shares: sharesOf(whole, parts) };
          });
          const totals = totalsOfOrder(jobs, lines);
          for (const field of ['netMinor', 'taxMinor', 'totalMinor'] as const) {
            const owed = totals.payers.reduce((sum, payer) => sum + payer[field], 0);
            expect(owed).toBe(totals[field]);
          }
          expect(totals.netMinor + totals.taxMinor).toBe(totals.totalMinor);
          const agreed = new Set(jobs.filter((job) => isAgreed(job.state)).map((job) => job.id));
          const ofJobs = totals.jobs.filter((job) => agreed.has(job.jobId));
          expect(ofJobs.reduce((sum, job) => sum + job.totalMinor, 0)).toBe(totals.totalMinor);
        },
      ),
    );
  });
});

/** Shares by percent that make a whole, the last payer taking the rest. */
function sharesOf(
  whole: { netMinor: number; taxMinor: number; totalMinor: number },
  parts: readonly number[],
) {
  let left = 10_000;
  const shares = payers.map((payer, place) => {
    const bp = place === payers.length - 1 ? left : Math.min(left, parts[place] ?? 0);
    left -= bp;
    return { payer, bp };
  });
  const split = splitAmongPayers(whole, shares);
  if (!Array.isArray(split)) throw new Error('does not add up');
  return split;
}
