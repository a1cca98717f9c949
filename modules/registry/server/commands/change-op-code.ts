import { isRefusal, refuse } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { changeOpCodeBody, opCodeParams } from '../../api/index.ts';
import { catalogueSearchText, readOpCode, saveTimes } from '../catalogue/op-code-rows.ts';
import { archivedAs } from '../edit/archived-as.ts';
import { changesBetween } from '../edit/changes.ts';
import { lockInGroup } from '../edit/lock-for-edit.ts';
import { workplaceOf } from '../edit/workplace.ts';

/** Puts a labour operation right; orders written with it keep their hours. */
export const changeOpCode = command(
  'op-code.keep',
  changeOpCodeBody.extend(opCodeParams.shape),
  async (change, context) => {
    const { tx, actor, now, announce } = context;
    const workshopId = workplaceOf(actor, 'op-code.keep', change.workshopId);
    if (isRefusal(workshopId)) return workshopId;
    const operation = await lockInGroup(context, 'op_codes', change.opCodeId);
    if (isRefusal(operation)) return operation;
    const names = change.names ?? (operation.names as NonNullable<typeof change.names>);
    const saved = await tx.db
      .updateTable('op_codes')
      .set({
        code: change.code,
        names: JSON.stringify(names),
        search_text: catalogueSearchText(change.code ?? operation.code, names),
        standard_seconds: change.standardSeconds,
        skill: change.skill,
        repair_category: change.repairCategory,
        default_payer: change.defaultPayer,
        vague: change.vague,
        archived_at: archivedAs(change.archived, operation, now),
        version: operation.version + 1,
      })
      .where('organization_id', '=', tx.organizationId)
      .where('id', '=', operation.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    if (change.times) saveTimes(tx, operation.id, change.times, now);
    announce({
      type: 'op-code.changed',
      workshopId,
      chainId: operation.id,
      payload: {
        opCodeId: operation.id,
        ...changesBetween(operation, saved),
        ...(change.times ? { times: change.times } : {}),
      },
    });
    return (await readOpCode(tx, operation.id)) ?? refuse('request/not-found');
  },
);
