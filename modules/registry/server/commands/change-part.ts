import { isRefusal, refuse } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { changePartBody, partParams } from '../../api/index.ts';
import { catalogueSearchText } from '../catalogue/op-code-rows.ts';
import { readPart } from '../catalogue/part-rows.ts';
import { archivedAs } from '../edit/archived-as.ts';
import { changesBetween } from '../edit/changes.ts';
import { lockInGroup } from '../edit/lock-for-edit.ts';
import { workplaceOf } from '../edit/workplace.ts';
import { wordOfNumber } from '../search/search-text.ts';

/** Puts a part of the catalogue right; orders written with it keep what they say. */
export const changePart = command(
  'part.keep',
  changePartBody.extend(partParams.shape),
  async (change, context) => {
    const { tx, actor, now, announce } = context;
    const workshopId = workplaceOf(actor, 'part.keep', change.workshopId);
    if (isRefusal(workshopId)) return workshopId;
    const part = await lockInGroup(context, 'parts', change.partId);
    if (isRefusal(part)) return part;
    const number = change.number ?? part.number;
    const names = change.names ?? (part.names as NonNullable<typeof change.names>);
    const saved = await tx.db
      .updateTable('parts')
      .set({
        number,
        number_normalized: wordOfNumber(number).join(''),
        names: JSON.stringify(names),
        search_text: catalogueSearchText(number, names),
        source: change.source,
        unit: change.unit,
        maker: change.maker,
        critical: change.critical,
        archived_at: archivedAs(change.archived, part, now),
        version: part.version + 1,
      })
      .where('organization_id', '=', tx.organizationId)
      .where('id', '=', part.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    announce({
      type: 'part.changed',
      workshopId,
      chainId: part.id,
      payload: { partId: part.id, ...changesBetween(part, saved) },
    });
    return (await readPart(tx, actor, part.id, workshopId)) ?? refuse('request/not-found');
  },
);
