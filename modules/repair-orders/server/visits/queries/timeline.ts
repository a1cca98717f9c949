import type { z } from 'zod';
import { isRefusal, type Refusal, refuse } from '#platform/rules/refusal.ts';
import { type Actor, lacksRight, mayAt } from '#platform/server/actor.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import { keyIn, pageFrom } from '#platform/server/http/page.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import { textIn } from '#platform/server/text.ts';
import type { timeline, timelineQuery, visitParams } from '../../../api/index.ts';

interface EntryRow {
  id: number;
  at: Date;
  type: string;
  actor_id: string | null;
  actor_name: string | null;
  /** Where the customer did it themselves, by a private link. */
  customer_name: string | null;
  payload: Record<string, unknown>;
}

/** What happened in a visit, newest first, read from the journal alone. */
export async function readTimeline(
  { visitId, limit, cursor }: z.output<typeof visitParams> & z.output<typeof timelineQuery>,
  { tx, actor, locale }: QueryContext,
): Promise<z.output<typeof timeline> | Refusal> {
  const before = entryBefore(cursor);
  const [place, rows] = await Promise.all([
    placeOf(tx, visitId, actor),
    tx.rows<EntryRow>('timeline_of_visit', entriesOfVisit, [tx.organizationId, visitId, before, limit + 1]),
  ]);
  if (isRefusal(place)) return place;
  const seesCustomers = mayAt(actor, 'customer.see', place.workshopId);
  return pageFrom(
    rows,
    limit,
    (row) => ({
      id: String(row.id),
      at: row.at.toISOString(),
      type: row.type,
      title: textIn(locale, `event.${row.type}`, row.payload),
      actorId: row.actor_id,
      actorName: row.actor_name ?? (seesCustomers ? row.customer_name : null),
      payload: row.payload,
    }),
    (row) => String(row.id),
  );
}

/** Entries are numbered in order; a cursor that is none of ours begins at the newest. */
function entryBefore(cursor: string | undefined): number {
  const key = Number(keyIn(cursor));
  return Number.isSafeInteger(key) ? key : Number.MAX_SAFE_INTEGER;
}

async function placeOf(tx: Tx, visitId: string, actor: Actor): Promise<{ workshopId: string } | Refusal> {
  const [visit] = await tx.rows<{ workshop_id: string }>(
    'workshop_of_visit',
    'select workshop_id from visits where organization_id = $1 and id = $2',
    [tx.organizationId, visitId],
  );
  if (!visit) return refuse('request/not-found');
  return lacksRight(actor, 'journal.see', visit.workshop_id) ?? { workshopId: visit.workshop_id };
}

const entriesOfVisit = `
  select j.id, j.at, j.type, j.actor_id, s.name as actor_name, c.name as customer_name, j.payload
  from journal_entries j
  left join staff s on s.organization_id = j.organization_id and s.id = j.actor_id
  left join customers c on c.organization_id = j.organization_id and c.id = j.actor_id and s.id is null
  where j.organization_id = $1 and j.visit_id = $2 and j.id < $3
  order by j.id desc limit $4`;
