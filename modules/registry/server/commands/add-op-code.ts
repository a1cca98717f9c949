import { isRefusal, refuse, refuseField } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { newId } from '#platform/server/ids.ts';
import { addOpCodeBody } from '../../api/index.ts';
import { catalogueSearchText, readOpCode, saveTimes } from '../catalogue/op-code-rows.ts';
import { workplaceOf } from '../edit/workplace.ts';

/** Adds a labour operation with its flat-rate time to the catalogue of the group. */
export const addOpCode = command('op-code.keep', addOpCodeBody, async (operation, context) => {
  const { tx, actor, now, announce } = context;
  const workshopId = workplaceOf(actor, 'op-code.keep', operation.workshopId);
  if (isRefusal(workshopId)) return workshopId;
  const opCodeId = newId(now);
  const { code, names, standardSeconds } = operation;
  const { numInsertedOrUpdatedRows } = await tx.db
    .insertInto('op_codes')
    .values({
      organization_id: tx.organizationId,
      id: opCodeId,
      code,
      names: JSON.stringify(names),
      search_text: catalogueSearchText(code, names),
      standard_seconds: standardSeconds,
      skill: operation.skill,
      repair_category: operation.repairCategory,
      default_payer: operation.defaultPayer,
      vague: operation.vague,
    })
    .onConflict((conflict) => conflict.columns(['organization_id', 'code']).doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 0n) return refuseField('/code', 'op-code/code-taken');
  saveTimes(tx, opCodeId, operation.times ?? [], now);
  announce({
    type: 'op-code.added',
    workshopId,
    chainId: opCodeId,
    payload: { opCodeId, code, standardSeconds, times: operation.times ?? [] },
  });
  return (await readOpCode(tx, opCodeId)) ?? refuse('request/not-found');
});
