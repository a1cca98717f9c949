import { getServiceStandard } from '#modules/registry/server/index.ts';
import { saveVisit } from '#modules/repair-orders/server/index.ts';
import { isRefusal, type Refusal } from '#platform/rules/refusal.ts';
import { rolesAt } from '#platform/server/actor.ts';
import { type CommandContext, command } from '#platform/server/command/command.ts';
import { formatsFor } from '#platform/server/pdf/format.ts';
import { reasonBody, settlementParams } from '../../api/index.ts';
import { refuseRelease, refuseSoMuch, restOf } from '../../rules/index.ts';
import { dueAfter, lockSettlement } from '../records/lock-settlement.ts';
import { openOf, type SettlementRow } from '../records/read-settlements.ts';

const input = reasonBody.extend(settlementParams.shape);

/** SETL-4 lets the car go before the money is here: who may says so with the reason, and the sheet stays owed. */
export const releaseOnAccount = command('settlement.release-on-account', input, async (asked, context) => {
  const { tx, actor, announce } = context;
  const { settlementId, reason } = asked;
  const right = 'settlement.release-on-account';
  const locked = await lockSettlement(tx, 'settlement', settlementId, actor, right);
  if (isRefusal(locked)) return locked;
  const { visit, settlement, all } = locked;
  const restMinor = restOf(openOf(settlement));
  const refusal = refuseRelease(openOf(settlement)) ?? (await refuseAbove(context, settlement, restMinor));
  if (refusal) return refusal;
  tx.send('release_settlement', release, [tx.organizationId, settlementId, actor.staffId, reason]);
  const dueMinor = dueAfter(all, settlementId, { on_account: true });
  saveVisit(tx, visit, { due_minor: dueMinor });
  announce({
    type: 'settlement.released-on-account',
    workshopId: visit.workshop_id,
    visitId: visit.id,
    payload: { settlementId, restMinor },
  });
  return { id: settlementId, visitId: visit.id, version: settlement.version + 1, dueMinor };
});

/** The amounts go out in words, for the refusal is read and not reckoned with. */
async function refuseAbove(
  { tx, actor }: Pick<CommandContext, 'tx' | 'actor'>,
  { workshop_id, currency }: SettlementRow,
  restMinor: number,
): Promise<Refusal | null> {
  const { parameters } = await getServiceStandard(tx, workshop_id);
  const limitMinor = parameters.releaseOnAccountLimitMinor;
  const refusal = refuseSoMuch(restMinor, { limitMinor, roles: rolesAt(actor, workshop_id) });
  if (!refusal) return null;
  const { money } = formatsFor(actor.locale, 'UTC', currency);
  return { ...refusal, params: { ...refusal.params, limit: money(limitMinor), rest: money(restMinor) } };
}

const release = `
  update settlements set on_account = true, released_by = $3, release_reason = $4, version = version + 1
  where organization_id = $1 and id = $2`;
