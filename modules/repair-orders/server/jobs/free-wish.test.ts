import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWork } from '#tests/server/later-steps.ts';
import { linesOf, orderRow } from '#tests/server/rows.ts';
import { finish, namesake, padsJob, working } from '#tests/server/stages.ts';
import { openWorld, type World } from '#tests/server/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

describe('a small wish that costs nothing', () => {
  it('A9 is a line of zero, and the work is not finished before it is done', async () => {
    const technician = await namesake(world, 'chenbo');
    const stay = await working(world, {
      technician,
      jobs: (given) => [
        ...padsJob(given),
        { title: '紧固松动饰条', lines: [{ kind: 'labor', name: '紧固松动饰条', fixedMinor: 0 }] },
      ],
    });
    const [pads, trim] = stay.jobs.map(({ id }) => id);
    expect((await linesOf(world, stay.repairOrderId)).at(-1)).toMatchObject({
      total_minor: 0,
      authorized_minor: 0,
    });
    await finish(world, technician, pads ?? '');
    expect(await orderRow(world, stay.repairOrderId)).toMatchObject({ state: 'in-progress' });
    await startWork(world, trim ?? '', technician);
    await finish(world, technician, trim ?? '');
    expect(await orderRow(world, stay.repairOrderId)).toMatchObject({
      state: 'work-finished',
      total_minor: 63_600,
    });
  });
});
