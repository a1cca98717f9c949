import { isRefusal, refuse, refuseField } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import { addPartBody } from '../../api/index.ts';
import { catalogueSearchText } from '../catalogue/op-code-rows.ts';
import { readPart } from '../catalogue/part-rows.ts';
import { workplaceOf } from '../edit/workplace.ts';
import { wordOfNumber } from '../search/search-text.ts';

/** Adds a part to the catalogue of the group; a workshop keeps it once it has a price there. */
export const addPart = command('part.keep', addPartBody, async (part, context) => {
  const { tx, actor, now, announce } = context;
  const workshopId = workplaceOf(actor, 'part.keep', part.workshopId);
  if (isRefusal(workshopId)) return workshopId;
  const partId = newId(now);
  const { numInsertedOrUpdatedRows } = await tx.db
    .insertInto('parts')
    .values({
      organization_id: tx.organizationId,
      id: partId,
      number: part.number,
      number_normalized: wordOfNumber(part.number).join(''),
      names: JSON.stringify(part.names),
      search_text: catalogueSearchText(part.number, part.names),
      source: part.source,
      unit: part.unit,
      maker: part.maker,
      critical: part.critical,
    })
    .onConflict((conflict) => conflict.columns(['organization_id', 'number']).doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 0n) return refuseField('/number', 'part/number-taken');
  announce({ type: 'part.added', workshopId, chainId: partId, payload: { partId, number: part.number } });
  return (await readPart(tx, actor, partId, workshopId)) ?? refuse('request/not-found');
});
