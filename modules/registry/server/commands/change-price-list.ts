import { isRefusal, refuse } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { changePriceListBody, priceListParams } from '../../api/index.ts';
import { archivedAs } from '../edit/archived-as.ts';
import { changesBetween } from '../edit/changes.ts';
import { lockInWorkshop } from '../edit/lock-for-edit.ts';
import { endsBeforeItBegins } from '../edit/validity.ts';
import { refuseNameless, refuseUnknownSubjects } from '../price-lists/entry-faults.ts';
import { readPriceList, saveEntries } from '../price-lists/price-list-rows.ts';

const input = changePriceListBody.extend(priceListParams.shape);

/** Puts a list right, or ends it; lines priced by it keep what they say. */
export const changePriceList = command('price.keep', input, async (change, context) => {
  const { tx, now, announce } = context;
  const list = await lockInWorkshop(context, 'price.keep', 'price_lists', change.priceListId);
  if (isRefusal(list)) return list;
  const { validFrom = list.valid_from, validTo = list.valid_to, entries } = change;
  const no =
    endsBeforeItBegins(validFrom, validTo) ??
    (entries ? (refuseNameless(entries) ?? (await refuseUnknownSubjects(tx, entries, '/entries'))) : null);
  if (no) return no;
  const saved = await tx.db
    .updateTable('price_lists')
    .set({
      ...{ name: change.name, customer_group_id: change.customerGroupId, make: change.make },
      ...{ model: change.model, valid_from: validFrom, valid_to: validTo, version: list.version + 1 },
      archived_at: archivedAs(change.archived, list, now),
    })
    .where('organization_id', '=', tx.organizationId)
    .where('id', '=', list.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  if (entries) saveEntries(tx, list.id, entries, now);
  announce({
    type: 'price-list.changed',
    workshopId: list.workshop_id,
    payload: { priceListId: list.id, ...changesBetween(list, saved), ...(entries ? { entries } : {}) },
  });
  return (await readPriceList(tx, list.id)) ?? refuse('request/not-found');
});
