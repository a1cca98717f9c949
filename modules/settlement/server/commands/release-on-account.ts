import { saveVisit } from '#modules/repair-orders/server/index.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import { command } from '#platform/server/command/command.ts';
import { reasonBody, settlementParams } from '../../api/index.ts';
import { refuseRelease, restOf } from '../../rules/index.ts';
import { dueAfter, lockSettlement } from '../records/lock-settlement.ts';
import { openOf } from '../records/read-settlements.ts';

const input = reasonBody.extend(settlementParams.shape);

/** SETL-4 lets the car go before the money is here: who may says so with the reason, and the sheet stays owed. */
export const releaseOnAccount = command('settlement.release-on-account', input, async (asked, context) => {
  const { tx, actor, announce } = context;
  const { settlementId, reason } = asked;
  const right = 'settlement.release-on-account';
  const locked = await lockSettlement(tx, 'settlement', settlementId, actor, right);
  if (isRefusal(locked)) return locked;
  const { visit, settlement, all } = locked;
  const refusal = refuseRelease(openOf(settlement));
  if (refusal) return refusal;
  tx.send('release_settlement', release, [tx.organizationId, settlementId, actor.staffId, reason]);
  const dueMinor = dueAfter(all, settlementId, { on_account: true });
  saveVisit(tx, visit, { due_minor: dueMinor });
  announce({
    type: 'settlement.released-on-account',
    workshopId: visit.workshop_id,
    visitId: visit.id,
    payload: { settlementId, restMinor: restOf(openOf(settlement)) },
  });
  return { id: settlementId, visitId: visit.id, version: settlement.version + 1, dueMinor };
});

const release = `
  update settlements set on_account = true, released_by = $3, release_reason = $4, version = version + 1
  where organization_id = $1 and id = $2`;
