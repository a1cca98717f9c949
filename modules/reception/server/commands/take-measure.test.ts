import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '#tests/server/world.ts';
import { receptionQueue, waits } from '../../api/index.ts';
import { refused, visitRow, waitingVisit } from '../fixtures/received-visit.ts';
import { alertLongWaitJob, watchWaits } from '../jobs/long-wait.ts';
import { readReceptionQueue } from '../queries/reception-queue.ts';
import { readWaits } from '../queries/waits.ts';
import { greet } from './greet.ts';
import { addGuideDuty, removeGuideDuty } from './guide-rota.ts';
import { takeMeasure } from './take-measure.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const asking = () => ({ actor: world.people.wangwei, now: world.clock.now(), locale: 'en' as const });
const queue = async () =>
  receptionQueue.parse(
    await world.look((tx) => readReceptionQueue({ workshopId: world.workshopId }, { tx, ...asking() })),
  );
const context = () => ({
  organizationId: world.organizationId,
  clock: world.clock,
  inGroup: world.look,
});
const alarms = () =>
  world.look((tx) =>
    tx.rows<{ payload: { visitId: string }; run_at: Date }>(
      'alarms',
      `select payload, run_at from jobs_of_group() where task = 'alert-long-wait'`,
      [],
    ),
  );

describe('a wait that grows too long', () => {
  it('A15 calls the manager at ten minutes and a second, once, and names who could help', async () => {
    const visitId = await waitingVisit(world);
    const arrived = world.clock.now().getTime();
    world.clock.advance(9 * 60_000);
    await watchWaits.run(context());
    await watchWaits.run(context());
    const set = (await alarms()).filter(({ payload }) => payload.visitId === visitId);
    expect(set.map(({ run_at }) => run_at.getTime() - arrived)).toEqual([601_000]);

    world.clock.advance(60_000);
    await alertLongWaitJob.run({ visitId }, context());
    expect((await visitRow(world, visitId)).wait_alerted_at).toBeNull();
    world.clock.advance(1_000);
    await alertLongWaitJob.run({ visitId }, context());
    await alertLongWaitJob.run({ visitId }, context());
    expect(await world.journalOf(visitId)).toEqual(['visit.arrived', 'visit.wait-exceeded']);

    const { items, helpers } = await queue();
    expect(items[0]).toMatchObject({ overLimit: true, measures: [] });
    expect(helpers.map(({ name, measure, busy }) => [name, measure, busy])).toEqual(
      expect.arrayContaining([
        ['王伟', 'manager-receives', false],
        ['李娜', null, false],
      ]),
    );
    expect(helpers.map(({ name }) => name)).not.toContain('陈波');
  });

  it('RECV-1 keeps the measure that was picked, with who was sent and the minutes waited', async () => {
    const visitId = await waitingVisit(world);
    world.clock.advance(11 * 60_000);
    const { wangwei, lina } = world.people;
    const taken = await world.done(lina, takeMeasure, {
      visitId,
      kind: 'manager-receives',
      helperId: wangwei.staffId,
    });
    expect(taken).toMatchObject({ waitedMinutes: 11, helper: { name: '王伟' } });
    const item = (await queue()).items.find(({ visit }) => visit.id === visitId);
    expect(item?.measures).toMatchObject([{ kind: 'manager-receives' }]);
    expect((await world.journalOf(visitId)).at(-1)).toBe('visit.measure-taken');
    await world.done(lina, greet, { visitId });
    const after = await world.ask(lina, takeMeasure, { visitId, kind: 'test-drive' });
    expect(refused(after)).toBe('reception/wait-is-over');
  });

  it('refuses the technician, and sending somebody who does not work here', async () => {
    const visitId = await waitingVisit(world);
    const measure = { visitId, kind: 'test-drive' } as const;
    expect(refused(await world.ask(world.people.chenbo, takeMeasure, measure))).toBe('right/missing');
    const stranger = { ...measure, helperId: world.organizationId };
    expect(refused(await world.ask(world.people.lina, takeMeasure, stranger))).toBe('reception/not-on-staff');
  });

  it('RECV-1 measures every wait by day, with the visits counted', async () => {
    const answer = waits.parse(
      await world.look((tx) =>
        readWaits(
          { workshopId: world.workshopId, from: '2026-11-20', to: '2026-11-22' },
          { tx, ...asking() },
        ),
      ),
    );
    expect(answer.days).toMatchObject([
      { on: '2026-11-21', visits: 3, greeted: 1, overLimit: 2, measures: 1 },
    ]);
  });
});

describe('the rota of guides', () => {
  const saturday = { weekday: 6, starts: '08:00', ends: '20:00' };

  it('RECV-1 names who guides at this hour', async () => {
    const { wangwei, laoma } = world.people;
    const duty = await world.done(wangwei, addGuideDuty, {
      workshopId: world.workshopId,
      staffId: laoma.staffId,
      ...saturday,
    });
    expect((await queue()).guides).toEqual([{ id: laoma.staffId, name: '老马' }]);
    await world.done(wangwei, removeGuideDuty, { guideRotaId: duty.id });
    expect((await queue()).guides).toEqual([]);
  });

  it('refuses a duty that ends before it starts, and who does not keep the desk', async () => {
    const { wangwei, lina, laoma } = world.people;
    const duty = { workshopId: world.workshopId, staffId: laoma.staffId, ...saturday };
    const backwards = await world.ask(wangwei, addGuideDuty, { ...duty, ends: '07:00' });
    expect(refused(backwards)).toBe('reception/duty-ends-before-it-starts');
    expect(refused(await world.ask(lina, addGuideDuty, duty))).toBe('right/missing');
  });
});
