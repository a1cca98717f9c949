import { isRefusal, refuse, refuseField } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { changeRecallBody, recallParams } from '../../api/index.ts';
import { archivedAs } from '../edit/archived-as.ts';
import { changesBetween } from '../edit/changes.ts';
import { lockInGroup } from '../edit/lock-for-edit.ts';
import { workplaceOf } from '../edit/workplace.ts';
import { refuseRecall, refuseUnknownWork, vinsIn } from '../recalls/recall-faults.ts';
import { readRecall, saveRecallModels, saveRecallVins } from '../recalls/recall-rows.ts';

const input = changeRecallBody.extend(recallParams.shape);

/** The maker widens or withdraws a recall, or sends the list anew; what was done on cars stays done. */
export const changeRecall = command('recall.keep', input, async (change, context) => {
  const { tx, actor, now, announce } = context;
  const workshopId = workplaceOf(actor, 'recall.keep', change.workshopId);
  if (isRefusal(workshopId)) return workshopId;
  const kept = await lockInGroup(context, 'recalls', change.recallId);
  if (isRefusal(kept)) return kept;
  const listed = change.vinList === undefined ? null : vinsIn(change.vinList);
  if (isRefusal(listed)) return listed;
  const before = await readRecall(tx, kept.id);
  const models = change.models ?? before?.models ?? [];
  const { number = kept.number, make = kept.make, publishedOn = kept.published_on } = change;
  const validUntil = change.validUntil === undefined ? kept.valid_until : change.validUntil;
  const vinCount = listed?.length ?? kept.vin_count;
  const no =
    refuseRecall({ vinCount, models, publishedOn, validUntil }) ??
    (await refuseUnknownWork(tx, change)) ??
    (number === kept.number ? null : await refuseTaken(tx, number));
  if (no) return no;
  const saved = await tx.db
    .updateTable('recalls')
    .set({
      ...{ number, make, published_on: publishedOn, valid_until: validUntil, vin_count: vinCount },
      ...{ kind: change.kind, safety: change.safety, titles: change.titles && JSON.stringify(change.titles) },
      ...{ op_code_id: change.opCodeId, package_code: change.packageCode },
      ...{ hours_seconds: change.hoursSeconds, version: kept.version + 1 },
      archived_at: archivedAs(change.archived, kept, now),
    })
    .where('organization_id', '=', tx.organizationId)
    .where('id', '=', kept.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  if (change.models || change.make) saveRecallModels(tx, { id: kept.id, make }, models, now);
  if (listed) saveRecallVins(tx, kept.id, listed);
  announce({
    type: 'recall.changed',
    workshopId,
    chainId: kept.id,
    payload: {
      ...{ recallId: kept.id, ...changesBetween(kept, saved) },
      ...(change.models ? { models } : {}),
    },
  });
  return (await readRecall(tx, kept.id)) ?? refuse('request/not-found');
});

async function refuseTaken(tx: Parameters<typeof readRecall>[0], number: string) {
  const taken = await tx.rows<{ id: string }>(
    'recall_number_taken',
    'select id from recalls where organization_id = $1 and number = $2',
    [tx.organizationId, number],
  );
  return taken.length > 0 ? refuseField('/number', 'recall/number-taken') : null;
}
