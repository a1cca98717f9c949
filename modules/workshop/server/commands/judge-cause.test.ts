import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  consentToDiagnosis,
  notePossibleCause,
  setCauseAside,
  signChargeNotice,
} from '#modules/diagnosis/server/index.ts';
import type { ChargeGround } from '#modules/repair-orders/rules/index.ts';
import {
  bearCover,
  decideWork,
  editLine,
  gatherContract,
  takeBackCause,
} from '#modules/repair-orders/server/index.ts';
import type { Actor } from '#platform/server/actor.ts';
import { newId } from '#platform/server/ids.ts';
import { atOnce, oneOf, refused } from '#tests/server/outcome.ts';
import { jobRow, jobsOf, linesOf, orderRow } from '#tests/server/rows.ts';
import { hand, later, namesake, type Ordered, signed } from '#tests/server/stages.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { readJobPage } from '../queries/job-page.ts';
import { finishJob } from './finish-job.ts';
import { judgeCause } from './judge-cause.ts';
import { startJob } from './start-job.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const lina = () => world.people.lina;
const manager = () => world.people.wangwei;
const free = [{ payer: 'warranty' as const, bp: 10_000 }];

interface Covered extends Ordered {
  technician: Actor;
  jobId: string;
  /** 0.5 h to look, 90.00; 2 h to clean the tank, 360.00; both the maker's. */
  look: string;
  repair: string;
}

/** A car in warranty with a fault, its two lines the maker's to pay; signed, and begun unless told otherwise. */
async function covered(
  given: { before?: (visitId: string) => Promise<unknown>; begun?: boolean; onlyLook?: boolean } = {},
): Promise<Covered> {
  const technician = await namesake(world, 'chenbo');
  const lines = [
    { kind: 'labor' as const, name: '检查燃油系统', hoursSeconds: 1_800, payerShares: free },
    { kind: 'labor' as const, name: '清洗油箱', hoursSeconds: 7_200, payerShares: free },
  ];
  const stay = await signed(world, {
    jobs: ({ concernId }) => [
      { title: '燃油表不准', concernId, vague: true, lines: given.onlyLook ? lines.slice(0, 1) : lines },
    ],
  });
  await given.before?.(stay.visitId);
  later(world, 1);
  const jobId = stay.jobs[0]?.id ?? '';
  if (given.begun !== false) await world.done(technician, startJob, { jobId });
  later(world, 30);
  const [look, repair] = stay.lines;
  return { ...stay, technician, jobId, look: look?.id ?? '', repair: repair?.id ?? '' };
}

const notice = (grounds: ChargeGround[]) => async (visitId: string) =>
  world.done(lina(), signChargeNotice, { visitId, grounds, signerName: '张三', signature: await hand() });

async function photoOf(visitId: string): Promise<string> {
  const id = newId(world.clock.now());
  await world.look((tx) =>
    tx.db
      .insertInto('files')
      .values({
        ...{ organization_id: world.organizationId, id, workshop_id: world.workshopId, visit_id: visitId },
        ...{ sha256: 'a'.repeat(64), media_type: 'image/jpeg', size_bytes: 1 },
        ...{ created_at: world.clock.now(), created_by: lina().staffId },
      })
      .execute(),
  );
  return id;
}

async function badFuel({ jobId, look, visitId }: Covered, more: object = {}) {
  const fileIds = [await photoOf(visitId)];
  return {
    ...{ jobId, cause: '燃油被污染', ground: 'bad-fuel' as const, doneToFind: '拆检燃油泵并取油样' },
    ...{ searchLineIds: [look], fileIds },
    ...more,
  };
}

const judge = async (stay: Covered, more: object = {}) =>
  world.done(stay.technician, judgeCause, await badFuel(stay, more));

/** Who pays how much of each line, by its name. */
async function sharesOf({ repairOrderId }: Ordered) {
  const lines = await linesOf(world, repairOrderId);
  return Object.fromEntries(
    lines.map(({ name, shares }) => [
      name,
      (shares as { payer: string; totalMinor: number }[]).map(
        ({ payer, totalMinor }) => `${payer} ${totalMinor}`,
      ),
    ]),
  );
}

async function decide({ repairOrderId, jobId }: Covered, decision: 'approved' | 'declined') {
  return world.done(lina(), decideWork, {
    ...{ repairOrderId, jobs: [{ jobId, decision }], channel: 'phone', decidedByName: '张三' },
    ...{ phone: '+8613800000001', words: decision === 'approved' ? '可以，做吧' : '不做了' },
  });
}

describe('a cause the customer answers for', () => {
  it('A2 turns the payer pending, stops the work and asks the customer with the price first', async () => {
    const stay = await covered();
    const before = await orderRow(world, stay.repairOrderId);
    const judged = await judge(stay);
    expect(judged).toMatchObject({ state: 'proposed', isAsked: true });
    expect(await jobRow(world, stay.jobId)).toMatchObject({
      ...{ state: 'proposed', technician_id: null, authorized_minor: null, cause: '燃油被污染' },
    });
    expect(await sharesOf(stay)).toEqual({ 检查燃油系统: ['internal 9000'], 清洗油箱: ['customer 36000'] });
    const order = await orderRow(world, stay.repairOrderId);
    expect(order.authorized_minor).toBe((before.authorized_minor ?? 0) - 36_000);
    expect(order.total_minor).toBe(9_000);
    expect(refused(await world.ask(stay.technician, startJob, { jobId: stay.jobId }))).toBe(
      'lifecycle/wrong-state',
    );
    const running = await world.look((tx) =>
      tx.rows('t', 'select id from clockings where visit_id = $1 and ended_at is null', [stay.visitId]),
    );
    expect(running).toEqual([]);
    expect(await world.journalOf(stay.visitId)).toEqual(
      expect.arrayContaining(['job.put-to-customer', 'job.cover-rejected']),
    );
  });

  it('A2 goes on when the customer agrees on the phone, and they pay it', async () => {
    const stay = await covered();
    await judge(stay);
    await decide(stay, 'approved');
    expect(await jobRow(world, stay.jobId)).toMatchObject({ state: 'approved', authorized_minor: 36_000 });
    await world.done(stay.technician, startJob, { jobId: stay.jobId });
    later(world, 60);
    await world.done(stay.technician, finishJob, { jobId: stay.jobId, correction: '清洗油箱和油路' });
    expect(await orderRow(world, stay.repairOrderId)).toMatchObject({
      ...{ state: 'work-finished', total_minor: 45_000, authorized_minor: 45_000 },
    });
  });

  it('A2, RO-5 bills without consent only the search, which stands finished with cause and correction', async () => {
    const stay = await covered({ before: notice(['bad-fuel']) });
    const { searchJobId } = await judge(stay);
    await decide(stay, 'declined');
    const search = await jobRow(world, searchJobId ?? '');
    expect(search).toMatchObject({
      ...{ state: 'finished', title: '查找原因：燃油表不准', cause: '燃油被污染' },
      ...{ correction: '拆检燃油泵并取油样', total_minor: 9_000, authorized_minor: 9_000 },
    });
    expect(search.actual_seconds).toBe(1_800);
    expect(await sharesOf(stay)).toMatchObject({ 检查燃油系统: ['customer 9000'] });
    expect(await orderRow(world, stay.repairOrderId)).toMatchObject({
      ...{ state: 'work-finished', total_minor: 9_000, authorized_minor: 9_000 },
    });
    expect((await jobsOf(world, stay.repairOrderId)).map(({ state }) => state)).toEqual([
      'declined',
      'finished',
    ]);
  });

  it('A2 bills a search agreed to as a diagnosis up to its limit, the house bears the rest', async () => {
    const stay = await covered({
      before: async (visitId) =>
        world.done(lina(), consentToDiagnosis, {
          ...{ visitId, scope: '查燃油表', feeMinor: 5_000, limitMinor: 6_000, channel: 'on-site' },
          ...{ decidedByName: '张三', signature: await hand() },
        }),
    });
    await judge(stay);
    expect(await sharesOf(stay)).toMatchObject({ 检查燃油系统: ['customer 6000', 'internal 3000'] });
  });

  it('A3 rejects the warranty with evidence and bills the inspection to the customer who signed for that cause', async () => {
    const stay = await covered({ before: notice(['third-party-repair']), onlyLook: true });
    const found = {
      ground: 'third-party-repair',
      cause: '前翼子板内有他厂钣金修复',
      doneToFind: '拆下翼子板',
    };
    expect(
      refused(
        await world.ask(stay.technician, judgeCause, await badFuel(stay, { ...found, fileIds: [] } as never)),
      ),
    ).toBe('/fileIds job/evidence-needed');
    expect(await judge(stay, found)).toMatchObject({
      isAsked: false,
      searchJobId: null,
      state: 'in-progress',
    });
    expect(await sharesOf(stay)).toEqual({ 检查燃油系统: ['customer 9000'] });
    await world.done(stay.technician, finishJob, { jobId: stay.jobId, correction: '拆下翼子板查明原因' });
    const [finding] = await world.look((tx) =>
      tx.db.selectFrom('cover_findings').selectAll().where('job_id', '=', stay.jobId).execute(),
    );
    expect(finding).toMatchObject({ ground: 'third-party-repair', search_borne_by: 'customer' });
    expect(finding?.file_ids).toHaveLength(1);
  });

  it('A3 bills it to the house without that text, for another cause, or signed only after work began', async () => {
    const unsigned = await covered({ onlyLook: true });
    await judge(unsigned, { ground: 'third-party-repair' });
    const other = await covered({ onlyLook: true, before: notice(['third-party-repair']) });
    await judge(other);
    const late = await covered({ onlyLook: true });
    await notice(['bad-fuel'])(late.visitId);
    await judge(late);
    for (const stay of [unsigned, other, late])
      expect(await sharesOf(stay)).toEqual({ 检查燃油系统: ['internal 9000'] });
  });

  it('A2 lets the house bear what was repaired already without asking', async () => {
    const stay = await covered();
    await world.done(stay.technician, judgeCause, { jobId: stay.jobId, cause: '油位传感器坏' });
    await world.done(stay.technician, finishJob, { jobId: stay.jobId, correction: '清洗油箱' });
    expect(await judge(stay)).toMatchObject({ isAsked: false });
    expect(await sharesOf(stay)).toEqual({ 检查燃油系统: ['internal 9000'], 清洗油箱: ['internal 36000'] });
  });

  it('is borne by the house when a manager says so, and by nobody else', async () => {
    const stay = await covered();
    await judge(stay);
    const bear = (who: Actor) => world.ask(who, bearCover, { jobId: stay.jobId, reason: '老客户' });
    expect(refused(await bear(lina()))).toBe('right/missing');
    expect(await atOnce(3, () => bear(manager()))).toEqual(oneOf(3, 'lifecycle/wrong-state'));
    expect(await sharesOf(stay)).toMatchObject({ 清洗油箱: ['internal 36000'] });
    expect(await jobRow(world, stay.jobId)).toMatchObject({ state: 'approved', authorized_minor: 36_000 });
    expect(await orderRow(world, stay.repairOrderId)).toMatchObject({
      ...{ total_minor: 45_000, authorized_minor: 45_000 },
    });
  });

  it('is taken back before the customer answers: payer, word and hours are as before', async () => {
    const stay = await covered();
    const { searchJobId } = await judge(stay);
    await world.done(stay.technician, takeBackCause, { jobId: stay.jobId, reason: '油样送检合格' });
    expect(await sharesOf(stay)).toEqual({ 检查燃油系统: ['warranty 9000'], 清洗油箱: ['warranty 36000'] });
    expect(await jobRow(world, searchJobId ?? '')).toMatchObject({ state: 'cancelled' });
    expect(await jobRow(world, stay.jobId)).toMatchObject({
      ...{ state: 'approved', authorized_minor: 45_000, total_minor: 45_000 },
    });
    expect(await orderRow(world, stay.repairOrderId)).toMatchObject({
      ...{ total_minor: 45_000, authorized_minor: 45_000 },
    });
    await world.done(stay.technician, startJob, { jobId: stay.jobId });
    expect(refused(await world.ask(stay.technician, finishJob, { jobId: stay.jobId, correction: 'x' }))).toBe(
      'job/not-explained',
    );
  });

  it('is not put back on the maker by hand while the customer is asked', async () => {
    const stay = await covered();
    await judge(stay);
    const back = await world.ask(lina(), editLine, { lineId: stay.repair, payerShares: free });
    expect(refused(back)).toBe('/payerShares line/cover-was-rejected');
  });

  it('refuses what is not this job’s, what shows nothing, and a second one at once', async () => {
    const stay = await covered();
    const ask = async (more: object) =>
      refused(await world.ask(stay.technician, judgeCause, await badFuel(stay, more)));
    expect(await ask({ fileIds: [newId(world.clock.now())] })).toBe('/fileIds/0 job/no-such-photo');
    expect(await ask({ searchLineIds: [stay.visitId] })).toBe('/searchLineIds job/no-such-line');
    expect(await ask({ doneToFind: null })).toBe('/doneToFind field/needed');
    expect(await ask({ causeId: stay.visitId })).toBe('/causeId diagnosis/cause-not-on-list');
    const input = await badFuel(stay);
    expect(await atOnce(3, () => world.ask(stay.technician, judgeCause, input))).toEqual(
      oneOf(3, 'lifecycle/wrong-state'),
    );
    expect(refused(await world.ask(world.people.laoma, judgeCause, input))).toBe('right/missing');
  });
});

describe('a cause the promised payer answers for', () => {
  it('A2 is named before the job is finished; from then on who pays is certain', async () => {
    const stay = await covered();
    const finish = () =>
      world.ask(stay.technician, finishJob, { jobId: stay.jobId, cause: '油位传感器坏', correction: '更换' });
    expect(refused(await finish())).toBe('job/cover-not-judged');
    await world.done(stay.technician, judgeCause, { jobId: stay.jobId, cause: '油位传感器坏' });
    expect(await finish()).toMatchObject({ state: 'finished' });
    expect(await sharesOf(stay)).toMatchObject({ 清洗油箱: ['warranty 36000'] });
  });

  it('A2 prints no promise of free while it is provisional', async () => {
    const stay = await covered();
    const facts = () => world.look((tx) => gatherContract(tx, stay.repairOrderId, {}));
    expect((await facts()).jobs).toMatchObject([{ provisional: true }]);
    await world.done(stay.technician, judgeCause, { jobId: stay.jobId, cause: '油位传感器坏' });
    expect((await facts()).jobs[0]?.provisional).toBeUndefined();
  });

  it('INSP-7 is held against the list; one outside it stops the clock until it is explained', async () => {
    const stay = await covered();
    const { visitId, concernId, jobId, technician } = stay;
    const note = (title: string) =>
      world.done(technician, notePossibleCause, { visitId, concernId, title, fromMinor: 0, toMinor: 100 });
    const first = await note('油位传感器');
    const second = await note('线束');
    await world.done(technician, setCauseAside, { causeId: second.id, reason: '测量正常' });
    const page = await world.look((tx) =>
      readJobPage({ jobId }, { tx, actor: technician, now: world.clock.now(), locale: 'zh-CN' } as never),
    );
    expect(page).toMatchObject({
      causes: { possibleCauses: [{ title: '油位传感器' }], cover: { standing: 'provisional' } },
    });
    const off = await world.done(technician, judgeCause, { jobId, cause: '仪表故障' });
    expect(off).toMatchObject({ state: 'paused', isAsked: false });
    await world.done(technician, judgeCause, { jobId, cause: '油位传感器', causeId: first.id });
    const confirmed = await world.look((tx) =>
      tx.db
        .selectFrom('confirmed_causes')
        .select(['cause_id'])
        .where('visit_id', '=', visitId)
        .orderBy('id')
        .execute(),
    );
    expect(confirmed.map(({ cause_id }) => cause_id)).toEqual([null, first.id]);
  });
});
