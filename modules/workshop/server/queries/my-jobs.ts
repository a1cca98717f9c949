import type { z } from 'zod';
import type { Refusal } from '#platform/rules/refusal.ts';
import { type Actor, lacksRight } from '#platform/server/actor.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import type { MyJob, myJobs, myJobsQuery } from '../../api/index.ts';
import { cardColumns, cardTables, type JobCardRow } from '../cards/card-rows.ts';
import { actionsOn, presentCard } from '../cards/present-card.ts';

/** SHOP-3: the technician's phone: what runs, what comes next, what is free to take. */
export async function readMyJobs(
  { workshopId }: z.output<typeof myJobsQuery>,
  { tx, actor, now }: QueryContext,
): Promise<z.output<typeof myJobs> | Refusal> {
  const missingRight = lacksRight(actor, 'visit.see', workshopId);
  if (missingRight) return missingRight;
  const [mine, open] = await Promise.all([
    givenTo(tx, workshopId, actor, now),
    freeToTake(tx, workshopId, now),
  ]);
  const running = mine.find(({ running_since }) => running_since !== null);
  return {
    running: running ? presentMine(running, actor) : null,
    next: mine.filter((row) => row !== running).map((row) => presentMine(row, actor)),
    open: open.map((row) => presentMine(row, actor)),
  };
}

function presentMine(row: JobCardRow, actor: Actor): MyJob {
  return { ...presentCard(row), allowedActions: actionsOn(row, actor) };
}

const select = `select ${cardColumns} from ${cardTables}
  where j.organization_id = $1 and j.workshop_id = $3 and o.state in ('authorized', 'in-progress')`;

function givenTo(tx: Tx, workshopId: string, actor: Actor, now: Date): Promise<JobCardRow[]> {
  return tx.rows(
    'my_jobs',
    `${select} and j.technician_id = $4 and j.state in ('assigned', 'in-progress', 'paused')
     order by j.planned_from nulls last, v.promised_at nulls last, j.id limit 100`,
    [tx.organizationId, now, workshopId, actor.staffId],
  );
}

function freeToTake(tx: Tx, workshopId: string, now: Date): Promise<JobCardRow[]> {
  return tx.rows(
    'free_jobs',
    `${select} and j.technician_id is null and j.state = 'approved'
     order by v.promised_at nulls last, j.id limit 50`,
    [tx.organizationId, now, workshopId],
  );
}
