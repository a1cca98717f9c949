import { deliveryChecks } from '#modules/delivery/rules/index.ts';
import { deliver } from '#modules/delivery/server/commands/deliver.ts';
import { recordExit } from '#modules/delivery/server/commands/record-exit.ts';
import { returnKey } from '#modules/reception/server/commands/return-key.ts';
import { unprotect } from '#modules/reception/server/commands/unprotect.ts';
import { issueGatePass } from '#modules/settlement/server/commands/issue-gate-pass.ts';
import { receivePayment } from '#modules/settlement/server/commands/receive-payment.ts';
import { settle } from '#modules/settlement/server/commands/settle.ts';
import { orderRow } from './rows.ts';
import { hand, handedOver, later, type Ordered, type StayOf } from './stages.ts';
import type { World } from './world.ts';

/** Steps of other stages that tests of leaving take by hand. */
export { leaveUnrepaired } from '#modules/reception/server/commands/leave-unrepaired.ts';
export { listBelonging } from '#modules/reception/server/commands/list-belonging.ts';
export { returnBelonging } from '#modules/reception/server/commands/return-belonging.ts';
export { noteActual } from '#modules/repair-orders/server/lines/note-actual.ts';
export { issueGatePass, returnKey, unprotect };

export interface SettledStay extends Ordered {
  settlements: { id: string; number: string; payer: string; totalMinor: number }[];
  dueMinor: number;
}

/** What each payer owes is drawn up. */
export async function settled(world: World, given: StayOf = {}): Promise<SettledStay> {
  const stay = await handedOver(world, given);
  later(world, 10);
  const { repairOrderId } = stay;
  const { settlements, dueMinor } = await world.done(world.people.zhengyan, settle, { repairOrderId });
  return { ...stay, settlements, dueMinor };
}

/** The customer has paid all of it. */
export async function paid(world: World, given: StayOf = {}): Promise<SettledStay> {
  const stay = await settled(world, given);
  later(world, 2);
  const [own] = stay.settlements;
  if (own && stay.dueMinor > 0) {
    const amountMinor = stay.dueMinor;
    await world.done(world.people.zhengyan, receivePayment, {
      ...{ settlementId: own.id, method: 'wechat-pay', amountMinor },
    });
  }
  return stay;
}

export interface LeavingStay extends SettledStay {
  code: string;
}

/** The gate pass is in the customer's hand. */
export async function gatePassed(world: World, given: StayOf = {}): Promise<LeavingStay> {
  const stay = await paid(world, given);
  const { visitId } = stay;
  const { gatePass } = await world.done(world.people.zhengyan, issueGatePass, { visitId });
  return { ...stay, code: gatePass.code };
}

/** A delivery list on which everything was done, and the copy that came back; the odometer shows what it showed at reception. */
export async function deliverySheet(world: World, { repairOrderId }: Pick<Ordered, 'repairOrderId'>) {
  const copy = (await orderRow(world, repairOrderId)).pick_up_code ?? '000000';
  const checks = deliveryChecks.map((key) => ({ key, done: true }));
  return { repairOrderId, copy, receiverName: '张三', signature: await hand(), checks, odometer: 45_300 };
}

/** Kit off, key back, signed for: the car stands ready to go. */
export async function delivered(world: World, given: StayOf = {}): Promise<LeavingStay> {
  const stay = await gatePassed(world, given);
  const { lina } = world.people;
  later(world, 5);
  await world.done(lina, unprotect, { visitId: stay.visitId });
  await world.done(lina, deliver, await deliverySheet(world, stay));
  await world.done(lina, returnKey, { visitId: stay.visitId });
  return stay;
}

/** Through the gate. */
export async function gone(world: World, given: StayOf = {}): Promise<LeavingStay> {
  const stay = await delivered(world, given);
  later(world, 5);
  await world.done(world.people.laoma, recordExit, { visitId: stay.visitId, code: stay.code });
  return stay;
}

/** The sheets of a visit as stored, and what the visit says is due. */
export function settlementsOf(world: World, visitId: string) {
  return world.look(async (tx) => {
    const rows = await tx.db
      .selectFrom('settlements')
      .selectAll()
      .where('visit_id', '=', visitId)
      .orderBy('number')
      .execute();
    const visit = await tx.db
      .selectFrom('visits')
      .select(['due_minor', 'settled', 'state', 'gate_pass_at', 'left_kind', 'exited_at', 'exit_odometer'])
      .where('id', '=', visitId)
      .executeTakeFirstOrThrow();
    return { rows, visit, dueMinor: visit.due_minor, settled: visit.settled, state: visit.state };
  });
}
