import type { Chore } from './chore.ts';

/** Chores of the platform itself; modules add theirs in `apps/server`. Read it as the night's calendar. */
export const platformChores: readonly Chore[] = [
  {
    name: 'seal-journal',
    at: '10 18 * * *',
    run: ({ inGroup, clock }) =>
      inGroup(async (tx) => {
        await tx.rows('seal_day', 'select journal_seal_day($1)', [clock.now().toISOString().slice(0, 10)]);
      }),
  },
  {
    name: 'prepare-journal',
    at: '20 18 * * *',
    run: ({ inGroup }) =>
      inGroup(async (tx) => {
        await tx.rows('prepare_months', 'call journal_prepare_months(2)', []);
      }),
  },
  {
    name: 'forget-old-answers',
    at: '30 18 * * *',
    run: ({ inGroup, clock }) =>
      inGroup(async (tx) => {
        const before = new Date(clock.now().getTime() - 30 * 24 * 3_600_000);
        await tx.db
          .deleteFrom('idempotency_keys')
          .where('organization_id', '=', tx.organizationId)
          .where('created_at', '<', before)
          .execute();
      }),
  },
];
