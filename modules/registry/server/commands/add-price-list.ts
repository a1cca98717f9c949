import { refuse } from '#platform/rules/refusal.ts';
import { lacksRight } from '#platform/server/actor.ts';
import { command } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import { addPriceListBody, workshopParams } from '../../api/index.ts';
import { endsBeforeItBegins } from '../edit/validity.ts';
import { refuseNameless, refuseUnknownSubjects } from '../price-lists/entry-faults.ts';
import { readPriceList, saveEntries } from '../price-lists/price-list-rows.ts';

const input = addPriceListBody.extend(workshopParams.shape);

/** QUOTE-4: opens a list of other prices, for whom and from when to when; estimates written before keep theirs. */
export const addPriceList = command('price.keep', input, async (list, context) => {
  const { tx, actor, now, announce } = context;
  const { workshopId, name, customerGroupId, make, model, validFrom, validTo, entries } = list;
  const no =
    lacksRight(actor, 'price.keep', workshopId) ??
    endsBeforeItBegins(validFrom, validTo) ??
    refuseNameless(entries) ??
    (await refuseUnknownSubjects(tx, entries, '/entries'));
  if (no) return no;
  const id = newId(now);
  tx.post(
    tx.db.insertInto('price_lists').values({
      ...{ organization_id: tx.organizationId, id, workshop_id: workshopId, name, make, model },
      ...{ customer_group_id: customerGroupId, valid_from: validFrom, valid_to: validTo },
    }),
  );
  saveEntries(tx, id, entries, now);
  announce({
    type: 'price-list.added',
    workshopId,
    payload: { priceListId: id, name, customerGroupId, make, model, validFrom, validTo, entries },
  });
  return (await readPriceList(tx, id)) ?? refuse('request/not-found');
});
