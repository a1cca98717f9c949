import type { Tx } from '#platform/server/database/tx.ts';
import type { Names } from '../../rules/index.ts';

/** Names in every language, by the id of the job or line that still bears one of them. */
export type NamesOf = ReadonlyMap<string, Names>;

/**
 * A32: what stands in the catalogue is told to the customer in their language: operations, parts, packages and points
 * of the walk-around. Words somebody wrote by hand stay as they were written.
 */
export async function readNames(tx: Tx, orderId: string): Promise<NamesOf> {
  const rows = await tx.rows<{ id: string; names: Names }>('names_of_order', read, [
    tx.organizationId,
    orderId,
  ]);
  return new Map(rows.map(({ id, names }) => [id, names]));
}

const read = `
  select n.id, n.names from (
    select l.id, l.name as said, coalesce(p.names, c.names) as names
    from repair_order_lines l
    left join parts p on p.organization_id = l.organization_id and p.id = l.part_id
    left join op_codes c on c.organization_id = l.organization_id and c.id = l.op_code_id
    where l.organization_id = $1 and l.repair_order_id = $2 and l.removed_at is null
    union all
    select j.id, j.title, s.names from jobs j
    cross join lateral (
      select k.names from packages k where k.organization_id = j.organization_id and k.id = j.package_id
      union all
      select c.names from op_codes c where c.organization_id = j.organization_id and c.id = j.op_code_id
      union all
      select r.names from recommendations r where r.organization_id = j.organization_id and r.job_id = j.id) s
    where j.organization_id = $1 and j.repair_order_id = $2) n
  where exists (select 1 from jsonb_each_text(n.names) e where e.value = n.said)`;
