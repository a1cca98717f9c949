import type { z } from 'zod';
import type { Tx } from '#platform/server/database/tx.ts';
import { newId } from '#platform/server/ids.ts';
import type { priceList, priceListEntryInput } from '../../api/index.ts';
import { instantOf } from '../present/values.ts';

type PriceList = z.input<typeof priceList>;

export interface PriceListRow {
  id: string;
  version: number;
  workshop_id: string;
  name: string;
  customer_group_id: string | null;
  make: string | null;
  model: string | null;
  valid_from: string;
  valid_to: string | null;
  archived_at: Date | null;
  entries: PriceList['entries'];
}

const columns = `
  r.id, r.version, r.workshop_id, r.name, r.customer_group_id, r.make, r.model, r.valid_from::text as valid_from,
  r.valid_to::text as valid_to, r.archived_at,
  coalesce((select jsonb_agg(jsonb_build_object('kind', e.kind, 'skill', e.skill, 'opCodeId', e.op_code_id,
      'partId', e.part_id, 'priceMinor', e.price_minor, 'code', coalesce(o.code, p.number),
      'names', coalesce(o.names, p.names)) order by e.kind, coalesce(o.code, p.number), e.skill)
    from price_list_entries e
    left join op_codes o on o.organization_id = e.organization_id and o.id = e.op_code_id
    left join parts p on p.organization_id = e.organization_id and p.id = e.part_id
    where e.organization_id = r.organization_id and e.price_list_id = r.id), '[]') as entries`;

function present(row: PriceListRow): PriceList {
  return {
    ...{ id: row.id, version: row.version, workshopId: row.workshop_id, name: row.name },
    ...{ customerGroupId: row.customer_group_id, make: row.make, model: row.model },
    ...{ validFrom: row.valid_from, validTo: row.valid_to, entries: row.entries },
    archivedAt: instantOf(row.archived_at),
  };
}

/** One list with all it charges. */
export async function readPriceList(tx: Tx, priceListId: string): Promise<PriceList | null> {
  const [row] = await tx.rows<PriceListRow>(
    'read_price_list',
    `select ${columns} from price_lists r where r.organization_id = $1 and r.id = $2`,
    [tx.organizationId, priceListId],
  );
  return row ? present(row) : null;
}

/** The lists of a workshop, those that began last first; what is out of use comes last. */
export async function readPriceLists(tx: Tx, workshopId: string): Promise<PriceList[]> {
  const rows = await tx.rows<PriceListRow>(
    'read_price_lists',
    `select ${columns} from price_lists r where r.organization_id = $1 and r.workshop_id = $2
     order by r.archived_at is not null, r.valid_from desc, r.id desc limit 500`,
    [tx.organizationId, workshopId],
  );
  return rows.map(present);
}

type Entry = z.output<typeof priceListEntryInput>;

/** Writes what a list charges anew; of a thing named twice the last counts. */
export function saveEntries(tx: Tx, priceListId: string, entries: readonly Entry[], now: Date): void {
  tx.send(
    'clear_price_list',
    'delete from price_list_entries where organization_id = $1 and price_list_id = $2',
    [tx.organizationId, priceListId],
  );
  const bySubject = new Map(entries.map((entry) => [subjectOf(entry), entry]));
  const rows = [...bySubject.values()].map(({ kind, skill, opCodeId, partId, priceMinor }) => ({
    ...{ organization_id: tx.organizationId, id: newId(now), price_list_id: priceListId, kind },
    skill: kind === 'hour' ? (skill ?? null) : null,
    op_code_id: kind === 'operation' ? (opCodeId ?? null) : null,
    part_id: kind === 'part' ? (partId ?? null) : null,
    price_minor: priceMinor,
  }));
  if (rows.length > 0) tx.post(tx.db.insertInto('price_list_entries').values(rows));
}

function subjectOf({ kind, skill, opCodeId, partId }: Entry): string {
  return `${kind} ${kind === 'hour' ? (skill ?? '') : kind === 'part' ? partId : opCodeId}`;
}
