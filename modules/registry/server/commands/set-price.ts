import { isRefusal, refuse } from '#platform/rules/refusal.ts';
import { lacksRight } from '#platform/server/actor.ts';
import { command } from '#platform/server/command/command.ts';
import { partParams, setPriceBody } from '../../api/index.ts';
import { readPart } from '../catalogue/part-rows.ts';
import { lockInGroup } from '../edit/lock-for-edit.ts';

const input = setPriceBody.extend(partParams.shape);

interface Shelf {
  price_minor: number;
  location: string | null;
  reorder_point_milli: number;
}

/** QUOTE-4 sets what a part sells for in a workshop, and where it lies; lines written before keep their price. */
export const setPrice = command('price.keep', input, async (price, context) => {
  const { tx, actor, announce } = context;
  const { workshopId, partId, priceMinor, location, reorderPointMilli } = price;
  const no = lacksRight(actor, 'price.keep', workshopId);
  if (no) return no;
  const part = await lockInGroup(context, 'parts', partId);
  if (isRefusal(part)) return part;
  const [before] = await tx.rows<Shelf>('read_shelf', readShelf, [tx.organizationId, workshopId, partId]);
  const after: Shelf = {
    price_minor: priceMinor,
    location: location === undefined ? (before?.location ?? null) : location,
    reorder_point_milli: reorderPointMilli ?? before?.reorder_point_milli ?? 0,
  };
  tx.send('save_price', savePrice, [
    tx.organizationId,
    workshopId,
    partId,
    after.price_minor,
    after.location,
    after.reorder_point_milli,
  ]);
  announce({
    type: 'part.priced',
    workshopId,
    chainId: partId,
    payload: { partId, from: before?.price_minor ?? null, to: priceMinor, location: after.location },
  });
  return (await readPart(tx, actor, partId, workshopId)) ?? refuse('request/not-found');
});

const readShelf = `
  select price_minor, location, reorder_point_milli from part_stock
  where organization_id = $1 and workshop_id = $2 and part_id = $3`;

/** Counts the part's version up: price and particulars are one sheet on the screen, edited by one person at a time. */
const savePrice = `
  with counted as (
    update parts set version = version + 1 where organization_id = $1 and id = $3)
  insert into part_stock (organization_id, workshop_id, part_id, price_minor, location, reorder_point_milli)
  values ($1, $2, $3, $4, $5, $6)
  on conflict (organization_id, workshop_id, part_id) do update
    set price_minor = excluded.price_minor, location = excluded.location,
      reorder_point_milli = excluded.reorder_point_milli, version = part_stock.version + 1`;
