import type { z } from 'zod';
import type { Refusal } from '#platform/rules/refusal.ts';
import { lacksRight } from '#platform/server/actor.ts';
import { keyIn, pageFrom } from '#platform/server/http/page.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import type { complaints, complaintsQuery } from '../../api/index.ts';
import { type CardRow, cardColumns, cardTables, presentCard } from './complaint-rows.ts';

type Asked = z.output<typeof complaintsQuery>;
type Counts = z.output<typeof complaints>['counts'];

/** The open ones, the gravest and of these the oldest first; those closed, or all, the newest first. */
export async function listComplaints(
  asked: Asked,
  { tx, actor }: QueryContext,
): Promise<z.output<typeof complaints> | Refusal> {
  const { workshopId, show, mine, limit } = asked;
  const no = lacksRight(actor, 'complaint.see', workshopId);
  if (no) return no;
  const { level, id } = placeIn(asked.cursor);
  const about = [asked.customerId, asked.vehicleId, asked.visitId].map((given) => given ?? null);
  const [rows, [counts]] = await Promise.all([
    tx.rows<CardRow>(`list_complaints_${show}`, list[show], [
      ...[tx.organizationId, workshopId, mine === 'true' ? actor.staffId : null, ...about],
      ...[id, limit + 1],
      ...(show === 'open' ? [level] : []),
    ]),
    tx.rows<Counts>('count_complaints', count, [tx.organizationId, workshopId]),
  ]);
  const page = pageFrom(
    rows,
    limit,
    (row) => presentCard(row, actor),
    (row) => `${row.level} ${row.id}`,
  );
  return { ...page, counts: counts ?? { open: 0, called: 0, asked: 0 } };
}

const place = /^([123]) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** Where a page goes on; a cursor that is none of ours begins at the first. */
function placeIn(cursor: string | undefined): { level: number | null; id: string | null } {
  const [, level, id] = place.exec(keyIn(cursor) ?? '') ?? [];
  return { level: level ? Number(level) : null, id: id ?? null };
}

const wanted = `
  p.organization_id = $1 and p.workshop_id = $2 and ($3::uuid is null or p.owner_id = $3)
  and ($4::uuid is null or p.customer_id = $4) and ($5::uuid is null or p.vehicle_id = $5)
  and ($6::uuid is null or p.visit_id = $6)`;

const newestFirst = (which: string) => `
  select ${cardColumns} from ${cardTables}
  where ${wanted} and ${which} and ($7::uuid is null or p.id < $7) order by p.id desc limit $8`;

const list = {
  open: `
    select ${cardColumns} from ${cardTables}
    where ${wanted} and p.state <> 'closed'
      and ($7::uuid is null or p.level < $9 or (p.level = $9 and p.id > $7))
    order by p.level desc, p.id limit $8`,
  closed: newestFirst(`p.state = 'closed'`),
  all: newestFirst('true'),
};

const count = `
  select count(*)::integer as open,
    (count(*) filter (where p.manager_called_at is not null and p.manager_seen_at is null))::integer as called,
    (count(*) filter (where p.closing_asked_at is not null))::integer as asked
  from complaints p where p.organization_id = $1 and p.workshop_id = $2 and p.state <> 'closed'`;
