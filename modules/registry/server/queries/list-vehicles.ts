import { refuse } from '#platform/rules/refusal.ts';
import { pageFrom } from '#platform/server/http/page.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import { vehicleColumns } from '../lookups/get-vehicle.ts';
import { searchTermsOf } from '../search/search-terms.ts';
import { presentVehicle, readVehicleFile, type VehicleCardRow } from '../vehicles/read-vehicle.ts';
import { idIn } from './cursor.ts';
import type { SearchedPage } from './list-customers.ts';

/** FILE-1 cars newest first, or those found by part of plate or VIN. */
export async function listVehicles(
  { q, outOfUse, limit, cursor }: SearchedPage,
  { tx, actor }: QueryContext,
) {
  const isOut = outOfUse === 'true';
  const terms = q && !isOut ? searchTermsOf(q) : undefined;
  if (terms === null) return { items: [], nextCursor: null };
  const rows = await (terms
    ? tx.rows<VehicleCardRow>('find_vehicles', cardsOf('search_vehicles($3, $1, $2)'), [
        idIn(cursor),
        limit + 1,
        terms,
      ])
    : tx.rows<VehicleCardRow>(isOut ? 'list_vehicles_out_of_use' : 'list_vehicles', cardsOf(newest(isOut)), [
        tx.organizationId,
        idIn(cursor),
        limit + 1,
      ]));
  return pageFrom(
    rows,
    limit,
    (row) => presentVehicle(row, actor),
    (row) => row.id,
  );
}

/** The file of one car. */
export async function getVehicleFile({ vehicleId }: { vehicleId: string }, { tx, actor }: QueryContext) {
  return (await readVehicleFile(tx, actor, vehicleId)) ?? refuse('request/not-found');
}

const newest = (isOut: boolean) => `(select * from vehicles
  where organization_id = $1 and id < $2 and archived_at is ${isOut ? 'not null' : 'null'}
  order by id desc limit $3)`;

function cardsOf(source: string): string {
  return `
  select ${vehicleColumns}, c.name as owner_name from ${source} v
  left join customers c on c.organization_id = v.organization_id and c.id = v.owner_id
  order by v.id desc`;
}
