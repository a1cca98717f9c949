import { isRefusal, refuse, refuseField } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import { addRecallBody } from '../../api/index.ts';
import { workplaceOf } from '../edit/workplace.ts';
import { refuseRecall, refuseUnknownWork, vinsIn } from '../recalls/recall-faults.ts';
import { readRecall, saveRecallModels, saveRecallVins } from '../recalls/recall-rows.ts';

/** A maker calls cars back: from now on each of them says so when it comes. */
export const addRecall = command('recall.keep', addRecallBody, async (told, context) => {
  const { tx, actor, now, announce } = context;
  const workshopId = workplaceOf(actor, 'recall.keep', told.workshopId);
  if (isRefusal(workshopId)) return workshopId;
  const vins = vinsIn(told.vinList ?? '');
  if (isRefusal(vins)) return vins;
  const { number, make, models, publishedOn, validUntil = null } = told;
  const meant = { vinCount: vins.length, models, publishedOn, validUntil };
  const no = refuseRecall(meant) ?? (await refuseUnknownWork(tx, told));
  if (no) return no;
  const id = newId(now);
  const { numInsertedOrUpdatedRows } = await tx.db
    .insertInto('recalls')
    .values({
      ...{ organization_id: tx.organizationId, id, number, kind: told.kind, make, safety: told.safety },
      ...{ titles: JSON.stringify(told.titles), published_on: publishedOn, valid_until: validUntil },
      ...{ op_code_id: told.opCodeId, package_code: told.packageCode, hours_seconds: told.hoursSeconds },
      ...{ vin_count: vins.length, created_at: now, created_by: actor.staffId },
    })
    .onConflict((conflict) => conflict.columns(['organization_id', 'number']).doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 0n) return refuseField('/number', 'recall/number-taken');
  saveRecallModels(tx, { id, make }, models, now);
  saveRecallVins(tx, id, vins);
  announce({
    type: 'recall.added',
    workshopId,
    chainId: id,
    payload: { recallId: id, number, kind: told.kind, safety: told.safety, vins: vins.length, models },
  });
  return (await readRecall(tx, id)) ?? refuse('request/not-found');
});
