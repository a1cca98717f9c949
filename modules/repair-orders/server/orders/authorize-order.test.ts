import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRefusal } from '#platform/rules/refusal.ts';
import { drawn } from '#platform/server/files/fixtures.ts';
import { hashOf } from '#platform/server/pdf/fingerprint.ts';
import { atOnce, oneOf, refused } from '#tests/server/outcome.ts';
import { jobsOf, linesOf, orderRow, papersOf, signaturesOf } from '#tests/server/rows.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { readVisit } from '../spine/lock-visit.ts';
import { authorizeOrder } from './authorize-order.ts';
import { ready, sign } from './fixtures.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const lina = () => world.people.lina;

describe('the signature', () => {
  it('RO-2 authorises every line, approves the jobs and keeps hand, approval and promise', async () => {
    const { repairOrderId, visitId } = await ready(world);
    const answer = await sign(world, repairOrderId);
    const order = await orderRow(world, repairOrderId);
    expect(answer).toMatchObject({ state: 'authorized', authorizedMinor: 63_600, totalMinor: 63_600 });
    expect(order).toMatchObject({ signed_by_name: '张三', contract_version: 1, authorized_minor: 63_600 });
    expect(order.signed_at).toEqual(world.clock.now());
    expect(await jobsOf(world, repairOrderId)).toMatchObject([
      { state: 'approved', authorized_minor: 63_600 },
    ]);
    for (const line of await linesOf(world, repairOrderId))
      expect(line.authorized_minor).toBe(line.total_minor);
    const [signature] = await signaturesOf(world, repairOrderId);
    expect(signature).toMatchObject({
      purpose: 'contract',
      signer_name: '张三',
      device: 'test',
      voided_at: null,
    });
    const approvals = await world.look((tx) =>
      tx.db.selectFrom('approvals').selectAll().where('repair_order_id', '=', repairOrderId).execute(),
    );
    expect(approvals).toMatchObject([
      {
        kind: 'contract',
        decision: 'approved',
        channel: 'on-site',
        amount_minor: 63_600,
        signature_id: signature?.id,
      },
    ]);
    const visit = await world.look((tx) => readVisit(tx, 'visit', visitId, lina()));
    expect(visit).toMatchObject({ promised_at: order.promised_at, first_promised_at: order.promised_at });
    expect((await world.journalOf(visitId)).at(-1)).toBe('repair-order.authorized');
  });

  it('RO-1 RO-2 leaves a paper that names everything, hashed and queued to be drawn', async () => {
    const { repairOrderId, visitId } = await ready(world);
    await sign(world, repairOrderId);
    const [contract] = await papersOf(world, repairOrderId);
    const facts = contract?.facts as Record<string, unknown>;
    expect(contract).toMatchObject({
      kind: 'contract',
      revision: 1,
      visit_id: visitId,
      facts_sha256: hashOf(facts),
    });
    expect(contract?.signed_at).toEqual(world.clock.now());
    expect(facts).toMatchObject({
      house: { name: '宏达汽车服务', currency: 'CNY' },
      customer: { name: '张三' },
      vehicle: { make: 'Toyota', model: 'Corolla' },
      concerns: [{ words: '刹车时左前轮有尖叫声', kind: 'noise' }],
      condition: { odometer: 45_300, odometerUnit: 'km', fuelPercent: 40 },
      jobs: [
        {
          title: '更换前制动片',
          totalMinor: 63_600,
          lines: [{ kind: 'labor' }, { kind: 'part', source: 'oem' }],
        },
      ],
      totals: { totalMinor: 63_600 },
      confirmed: ['jobs', 'price', 'time', 'wash', 'old-parts'],
      ...{ wash: false, keepOldParts: true, toleranceBp: 1_000, advisor: '李娜' },
      notices: [{ code: 'tolerance', params: { percent: 10 } }],
      signature: { name: '张三', at: world.clock.now().toISOString() },
    });
    const drawing = await world.look((tx) =>
      tx.rows<{ payload: { documentId: string } }>(
        'queued',
        `select payload from jobs_of_group() where task = 'draw-document'`,
        [],
      ),
    );
    expect(drawing.map(({ payload }) => payload.documentId)).toContain(contract?.id);
  });

  it('RO-2 keeps the signed paper as it is', async () => {
    const { repairOrderId } = await ready(world);
    await sign(world, repairOrderId);
    const [contract] = await papersOf(world, repairOrderId);
    const change = world.look((tx) =>
      tx.db
        .updateTable('documents')
        .set({ facts: '{}' })
        .where('id', '=', contract?.id ?? '')
        .execute(),
    );
    await expect(change).rejects.toThrow('a signed document never changes');
  });

  it('is given once by ten who press at once, with one journal entry and one paper', async () => {
    const { repairOrderId, visitId } = await ready(world);
    const outcomes = await atOnce(10, () => sign(world, repairOrderId));
    expect(outcomes).toEqual(oneOf(10, 'lifecycle/wrong-state'));
    expect(
      (await world.journalOf(visitId)).filter((type) => type === 'repair-order.authorized'),
    ).toHaveLength(1);
    expect(await papersOf(world, repairOrderId)).toHaveLength(1);
    expect(await signaturesOf(world, repairOrderId)).toHaveLength(1);
  });

  it('PLAT-4 answers ten times the same to a request sent ten times with its key', async () => {
    const { repairOrderId } = await ready(world);
    const call = { idempotencyKey: `signed-${repairOrderId}` };
    const answers = await Promise.all(Array.from({ length: 10 }, () => sign(world, repairOrderId, call)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(isRefusal(answers[0])).toBe(false);
    expect(await papersOf(world, repairOrderId)).toHaveLength(1);
  });

  it('refuses a dot for a signature, and an estimate somebody has since changed', async () => {
    const { repairOrderId } = await ready(world);
    const dot = await drawn('<circle cx="300" cy="120" r="3" fill="#000"/>');
    const dotted = await world.ask(lina(), authorizeOrder, {
      repairOrderId,
      signerName: '张三',
      signature: dot,
    });
    expect(refused(dotted)).toBe('/signature signature/too-small');
    expect(refused(await sign(world, repairOrderId, { expectedVersion: 2 }))).toBe('request/stale-version');
    expect(await signaturesOf(world, repairOrderId)).toEqual([]);
  });
});
