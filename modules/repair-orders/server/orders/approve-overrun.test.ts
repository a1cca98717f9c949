import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWork } from '#tests/server/later-steps.ts';
import { refused } from '#tests/server/outcome.ts';
import { laterWordsOf } from '#tests/server/rows.ts';
import { hand, namesake, type Ordered, signed, working } from '#tests/server/stages.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { noteActual } from '../lines/note-actual.ts';
import { approveOverrun } from './approve-overrun.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const lina = () => world.people.lina;
const inWork = async () => working(world, { technician: await namesake(world, 'chenbo') });

describe('an actual above the word given', () => {
  const overrun = (stay: Ordered, hoursSeconds: number) => {
    const lineId = stay.lines.find((line) => line.kind === 'labor')?.id ?? '';
    return world.done(lina(), noteActual, { lineId, hoursSeconds, reason: '螺栓锈死' });
  };
  const agree = async (repairOrderId: string) =>
    world.ask(lina(), approveOverrun, {
      ...{ repairOrderId, channel: 'on-site', decidedByName: '张三', signature: await hand() },
    });

  it('HAND-2 becomes the word when the customer says yes to it', async () => {
    const stay = await inWork();
    await overrun(stay, 7_200);
    expect(await agree(stay.repairOrderId)).toMatchObject({ totalMinor: 78_000, authorizedMinor: 78_000 });
    expect(await laterWordsOf(world, stay.repairOrderId)).toMatchObject([
      { kind: 'overrun', amount_minor: 78_000 },
    ]);
    expect((await world.journalOf(stay.visitId)).at(-1)).toBe('repair-order.overrun-approved');
  });

  it('A7 is asked for one fen above the tenth, and not at it', async () => {
    const stay = await signed(world, {
      jobs: () => [{ title: '补漆', lines: [{ kind: 'sublet', name: '补漆', fixedMinor: 100_000 }] }],
    });
    const lineId = stay.lines[0]?.id ?? '';
    await startWork(world, stay.jobs[0]?.id ?? '', await namesake(world, 'chenbo'));
    await world.done(lina(), noteActual, { lineId, fixedMinor: 110_000, reason: '加喷一遍' });
    expect(refused(await agree(stay.repairOrderId))).toBe('repair-order/within-estimate');
    await world.done(lina(), noteActual, { lineId, fixedMinor: 110_001, reason: '加喷一遍' });
    expect(await agree(stay.repairOrderId)).toMatchObject({ totalMinor: 110_001, authorizedMinor: 110_001 });
  });
});
