import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRefusal } from '#platform/rules/refusal.ts';
import { deliverySheet, paid } from '#tests/server/leaving-stages.ts';
import { orderRow } from '#tests/server/rows.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { deliver } from './deliver.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

describe('the pick-up copy', () => {
  const deliveryOf = (visitId: string) =>
    world.look((tx) =>
      tx.db
        .selectFrom('deliveries')
        .innerJoin('documents', (join) =>
          join
            .onRef('documents.visit_id', '=', 'deliveries.visit_id')
            .on('documents.kind', '=', 'delivery-sheet'),
        )
        .selectAll('deliveries')
        .select('documents.facts')
        .where('deliveries.visit_id', '=', visitId)
        .executeTakeFirstOrThrow(),
    );
  const identified = {
    ...{ reason: '单据落在家里', phone: '13800000002' },
    ...{ identityKind: 'id-card' as const, identityEnding: '123x' },
  };

  it('RO-2 DLVR-3 comes back by its code, or what its QR code says', async () => {
    const stay = await paid(world);
    const order = await orderRow(world, stay.repairOrderId);
    const sheet = await deliverySheet(world, stay);
    await world.done(world.people.lina, deliver, { ...sheet, copy: `${order.number} ${order.pick_up_code}` });
    expect(await deliveryOf(stay.visitId)).toMatchObject({
      ...{ copy_returned: true, identity_kind: null, facts: { pickUp: { copyReturned: true } } },
    });
    expect(await world.journalOf(stay.visitId)).not.toContain('repair-order.fetched-without-copy');
  });

  it('DLVR-3 refuses who brings none, a wrong code and the copy of another car', async () => {
    const stay = await paid(world);
    const { copy: code, ...sheet } = await deliverySheet(world, stay);
    const refusedFor = async (more: object) => {
      const answer = await world.ask(world.people.lina, deliver, { ...sheet, ...more });
      return isRefusal(answer) ? answer.fields?.[0]?.code : answer.state;
    };
    expect(await refusedFor({})).toBe('delivery/copy-needed');
    expect(await refusedFor({ copy: code === '000000' ? '000001' : '000000' })).toBe(
      'delivery/copy-does-not-fit',
    );
    expect(await refusedFor({ copy: `RO1999-000001 ${code}` })).toBe('delivery/copy-of-another-order');
    expect(await refusedFor({ copy: code, identified })).toBe('delivery/copy-or-identity');
    expect((await orderRow(world, stay.repairOrderId)).state).toBe('settled');
  });

  it('DLVR-3 lost, the car goes to somebody whose document and number are kept, and the journal says so', async () => {
    const stay = await paid(world);
    const { copy: _, ...sheet } = await deliverySheet(world, stay);
    const given = { ...sheet, receiverName: '李明', identified };
    await world.done(world.people.lina, deliver, deliver.input.parse(given));
    expect(await deliveryOf(stay.visitId)).toMatchObject({
      ...{
        copy_returned: false,
        receiver_name: '李明',
        receiver_phone: '13800000002',
        identity_ending: '123X',
      },
      facts: { pickUp: { copyReturned: false, reason: '单据落在家里', identityKind: 'id-card' } },
    });
    expect((await world.journalOf(stay.visitId)).slice(-2)).toEqual([
      'repair-order.delivered',
      'repair-order.fetched-without-copy',
    ]);
    const told = await world.look((tx) =>
      tx.db.selectFrom('journal_entries').select('payload').where('visit_id', '=', stay.visitId).execute(),
    );
    expect(JSON.stringify(told)).not.toContain('13800000002');
  });
});
