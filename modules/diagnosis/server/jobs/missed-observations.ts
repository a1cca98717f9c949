import type { Tx } from '#platform/server/database/tx.ts';
import type { Chore } from '#platform/server/jobs/chore.ts';

interface Missed {
  id: string;
  workshop_id: string;
  visit_id: string;
  concern_id: string;
  advisor_id: string;
  report_on: string;
}

/** A22: the day after, whoever was to be asked and was not is told to the manager, once. */
export const watchObservations: Chore = {
  name: 'watch-observations',
  at: '5 * * * *',
  run: ({ inGroup, clock }) =>
    inGroup(async (tx) => {
      const now = clock.now();
      for (const missed of await findMissed(tx, now)) await tellMissed(tx, missed, now);
    }),
};

/** Days are over by the workshop's own clock. */
function findMissed(tx: Tx, now: Date): Promise<Missed[]> {
  return tx.rows<Missed>(
    'missed_observations',
    `select o.id, o.workshop_id, o.visit_id, o.concern_id, o.advisor_id, o.report_on::text as report_on
     from observations o
     join workshops w on w.organization_id = o.organization_id and w.id = o.workshop_id
     where o.organization_id = $1 and o.result_at is null and o.superseded_at is null and o.missed_at is null
       and o.report_on < ($2::timestamptz at time zone w.time_zone)::date
     order by o.report_on, o.id limit 500`,
    [tx.organizationId, now],
  );
}

/** Under the visit's lock, so that a result that comes at the same moment is not told as missed. */
async function tellMissed(tx: Tx, missed: Missed, now: Date): Promise<void> {
  await tx.rows('lock_visit_of_missed', lock, [tx.organizationId, missed.visit_id]);
  const marked = await tx.rows('mark_observation_missed', mark, [tx.organizationId, missed.id, now]);
  if (marked.length === 0) return;
  const { id: observationId, concern_id: concernId, advisor_id: advisorId, report_on: reportOn } = missed;
  tx.send('journal_by_clock', 'select journal_append($1, $2, $2, $3, $4, null, $5, $6)', [
    ...[missed.workshop_id, missed.visit_id, 'concern.observation-missed', now, 'server'],
    JSON.stringify({ observationId, concernId, advisorId, reportOn }),
  ]);
}

const lock = 'select id from visits where organization_id = $1 and id = $2 for update';

const mark = `
  update observations set missed_at = $3
  where organization_id = $1 and id = $2 and result_at is null and superseded_at is null and missed_at is null
  returning id`;
