import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#platform/server/ids.ts';
import type { JobContext } from '#platform/server/jobs/job.ts';
import { type Ordered, shelvesOf, signed } from '#tests/server/stages.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { checkGuaranteeJob } from './check-guarantee.ts';
import { readOrderCommitments } from './read-commitments.ts';

let world: World;
let opCodeId: string;
beforeAll(async () => {
  world = await openWorld();
  opCodeId = (await shelvesOf(world)).pads;
  await world.look((tx) =>
    tx.db
      .insertInto('service_commitments')
      .values({
        ...{ organization_id: tx.organizationId, id: newId(new Date()), workshop_id: world.workshopId },
        ...{ kind: 'time', texts: JSON.stringify({ 'zh-CN': '90 分钟内完成' }), op_code_id: opCodeId },
        ...{
          remedies: JSON.stringify({ 'zh-CN': '免工时费' }),
          within_minutes: 90,
          valid_from: '2020-01-01',
        },
      })
      .execute(),
  );
});
afterAll(() => world.close());

const fast = () => signed(world, { jobs: () => [{ opCodeId }] });
const clocksOf = async ({ repairOrderId }: Ordered) => {
  const looking = { actor: world.people.lina, locale: 'zh-CN' as const, now: world.clock.now() };
  const read = await world.look((tx) => readOrderCommitments({ repairOrderId }, { tx, ...looking }));
  return 'clocks' in read ? read.clocks : [];
};
const check = (stay: Ordered) =>
  checkGuaranteeJob.run({ jobId: stay.jobs[0]?.id ?? '' }, {
    ...{ organizationId: '', clock: world.clock },
    inGroup: (work: Parameters<JobContext['inGroup']>[0]) => world.look(work),
  } as JobContext);

describe('a guaranteed time', () => {
  it('QUOTE-7 begins at the signature, is broken when the job is not done by then, and says its remedy once', async () => {
    const stay = await fast();
    expect(await clocksOf(stay)).toMatchObject([{ state: 'running', withinMinutes: 90, remedy: '免工时费' }]);
    await check(stay);
    expect(await world.journalOf(stay.visitId)).not.toContain('commitment.broken');
    world.clock.advance(24 * 3_600_000 * 4);
    await check(stay);
    await check(stay);
    expect(await clocksOf(stay)).toMatchObject([{ state: 'broken' }]);
    const told = (await world.journalOf(stay.visitId)).filter((type) => type === 'commitment.broken');
    expect(told).toHaveLength(1);
  });

  it('QUOTE-7 does not begin for a job it does not name', async () => {
    expect(await clocksOf(await signed(world, { jobs: () => [{ title: '检查', lines: [] }] }))).toEqual([]);
  });
});
