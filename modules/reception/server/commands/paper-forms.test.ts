import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#platform/server/ids.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { paperForms } from '../../api/index.ts';
import { atOnce, refused, visitRow, waitingVisit } from '../fixtures/received-visit.ts';
import { readPaperForms } from '../queries/paper-forms.ts';
import { enterForm } from './enter-form.ts';
import { keepScan } from './keep-scan.ts';
import { printForms } from './print-forms.ts';
import { useForm, voidForm } from './use-form.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const forms = async () =>
  paperForms.parse(
    await world.look((tx) =>
      readPaperForms(
        { workshopId: world.workshopId },
        { tx, actor: world.people.lina, now: world.clock.now(), locale: 'en' },
      ),
    ),
  );
const form = (number: number) => ({ workshopId: world.workshopId, number });
const minutesAgo = (minutes: number) =>
  new Date(world.clock.now().getTime() - minutes * 60_000).toISOString();

/** A sheet of paper somebody photographed. */
async function aScan(): Promise<string> {
  const id = newId(world.clock.now());
  await world.look((tx) =>
    tx.db
      .insertInto('files')
      .values({
        ...{ organization_id: world.organizationId, workshop_id: world.workshopId, id },
        ...{ sha256: 'ab'.repeat(32), media_type: 'application/pdf', size_bytes: 1, purpose: 'scan' },
        ...{ created_at: world.clock.now(), created_by: world.people.lina.staffId },
      })
      .execute(),
  );
  return id;
}

describe('paper forms', () => {
  it('RECV-5 are printed with gapless numbers, also when two desks print at once', async () => {
    const { lina } = world.people;
    const { workshopId } = world;
    const printed = await Promise.all(
      [3, 2].map((count) => world.done(lina, printForms, { workshopId, count })),
    );
    const numbers = printed
      .flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => from + at))
      .toSorted((a, b) => a - b);
    expect(numbers).toEqual([1, 2, 3, 4, 5]);
    expect(await forms()).toMatchObject({ open: [], blank: { count: 5, next: 1 } });
  });

  it('A15 RECV-5 are entered late with the paper’s own times, who entered them and when', async () => {
    const { lina } = world.people;
    world.clock.advance(4 * 3_600_000);
    const [paperAt, greetedAt] = [minutesAgo(120), minutesAgo(108)];
    const entered = await world.done(lina, enterForm, {
      ...form(2),
      plate: { text: '京P55555' },
      paperAt,
      greetedAt,
      words: '空调不凉',
    });
    const visit = await visitRow(world, entered.visitId);
    expect(visit).toMatchObject({
      state: 'in-house',
      arrived_at: new Date(paperAt),
      greeted_at: new Date(greetedAt),
      created_at: world.clock.now(),
    });
    expect((await forms()).entered).toMatchObject([
      { number: 2, visitId: entered.visitId, paperAt, enteredByName: '李娜' },
    ]);
    expect(await world.journalOf(entered.visitId)).toEqual([
      'visit.arrived',
      'visit.greeted',
      'visit.concern-heard',
      'paper-form.entered',
    ]);
  });

  it('RECV-5 stay an open duty from use until entered or voided, the skipped number too, overdue the next day', async () => {
    const { lina } = world.people;
    await world.done(lina, useForm, { ...form(3), note: '京A 白色' });
    expect((await forms()).open.map(({ number, state, overdue }) => [number, state, overdue])).toEqual([
      [1, 'skipped', false],
      [3, 'used', false],
    ]);
    world.clock.advance(24 * 3_600_000);
    expect((await forms()).open.at(-1)).toMatchObject({ number: 3, overdue: true });
    await world.done(lina, voidForm, { ...form(1), reason: '写错作废' });
    await world.done(lina, voidForm, { ...form(3), reason: '客户离开' });
    expect(await forms()).toMatchObject({ open: [], blank: { count: 2, next: 4 } });
  });

  it('RECV-5 a second desk works from its own stack: what it uses makes no gap in another’s', async () => {
    const { lina, wangwei } = world.people;
    const { workshopId } = world;
    const [here, there] = [
      await world.done(lina, printForms, { workshopId, count: 4 }),
      await world.done(wangwei, printForms, { workshopId, count: 4 }),
    ];
    await world.done(wangwei, useForm, form(there.from + 1));
    const { open, batches } = await forms();
    expect(open.map(({ number, state }) => [number, state])).toEqual([
      [there.from, 'skipped'],
      [there.from + 1, 'used'],
    ]);
    const left = batches.filter(({ batchId }) => [here.batchId, there.batchId].includes(batchId));
    expect(left.map(({ from, blank, next }) => [from, blank, next])).toEqual([
      [there.from, 2, there.from + 2],
      [here.from, 4, here.from],
    ]);
    world.clock.advance(24 * 3_600_000);
    expect((await forms()).open.map(({ overdue }) => overdue)).toEqual([true, true]);
    for (const number of [there.from, there.from + 1])
      await world.done(lina, voidForm, { ...form(number), reason: '练习' });
  });

  it('RECV-5 belongs to the stay the gate opened meanwhile: its wait ends when the paper says, by whom it says', async () => {
    const { lina, wangwei } = world.people;
    const { workshopId } = world;
    const { from: number } = await world.done(lina, printForms, { workshopId, count: 1 });
    world.clock.advance(60_000);
    const visitId = await waitingVisit(world);
    world.clock.advance(30 * 60_000);
    const greetedAt = minutesAgo(22);
    const entry = { ...form(number), paperAt: minutesAgo(31), words: '刹车异响', greetedById: lina.staffId };
    const early = await world.ask(wangwei, enterForm, { ...entry, visitId, greetedAt: minutesAgo(30.5) });
    expect(refused(early)).toBe('reception/greeted-before-arrival');
    const entered = await world.done(wangwei, enterForm, { ...entry, visitId, greetedAt });
    expect(entered).toMatchObject({ visitId, state: 'in-house' });
    expect(await visitRow(world, visitId)).toMatchObject({
      greeted_at: new Date(greetedAt),
      greeted_by: lina.staffId,
      advisor_id: lina.staffId,
    });
    expect(await world.journalOf(visitId)).toEqual([
      'visit.arrived',
      'visit.greeted',
      'visit.concern-heard',
      'paper-form.entered',
    ]);
  });

  it('RECV-5 gets its scan with the entry or after it, once', async () => {
    const { lina } = world.people;
    const { workshopId } = world;
    const { from } = await world.done(lina, printForms, { workshopId, count: 2 });
    world.clock.advance(60_000);
    const [scan, other] = [await aScan(), await aScan()];
    const entry = { plate: { text: '京P88888' }, paperAt: minutesAgo(1) };
    await world.done(lina, enterForm, { ...form(from), ...entry, scanFileId: scan });
    expect((await forms()).entered[0]).toMatchObject({ number: from, scanFileId: scan });
    const again = await world.ask(lina, keepScan, { ...form(from), scanFileId: other });
    expect(refused(again)).toBe('reception/scan-kept-already');

    const later = form(from + 1);
    expect(refused(await world.ask(lina, keepScan, { ...later, scanFileId: other }))).toBe(
      'reception/form-not-entered',
    );
    const { visitId } = await world.done(lina, enterForm, {
      ...later,
      ...entry,
      plate: { text: '京P99999' },
    });
    const kept = await atOnce(() => world.ask(lina, keepScan, { ...later, scanFileId: other }), 3);
    expect(kept.filter((code) => code === null)).toHaveLength(1);
    expect((await forms()).entered[0]).toMatchObject({ number: from + 1, scanFileId: other });
    expect((await world.journalOf(visitId)).at(-1)).toBe('paper-form.scanned');
  });

  it('are entered once when ten press at once', async () => {
    const entry = { ...form(4), plate: { text: '京P66666' }, paperAt: minutesAgo(5) };
    const outcomes = await atOnce(() => world.ask(world.people.lina, enterForm, entry));
    expect(outcomes.filter((code) => code === null)).toHaveLength(1);
    expect(outcomes.filter((code) => code === 'reception/form-entered-already')).toHaveLength(9);
  });

  it('refuses a number never printed, a time before the print, no plate, a foreign scan, the technician', async () => {
    const { lina, chenbo } = world.people;
    const entry = { ...form(5), plate: { text: '京P77777' }, paperAt: minutesAgo(5) };
    const codeOf = async (input: object, who = lina) =>
      refused(await world.ask(who, enterForm, { ...entry, ...input }));
    expect(await codeOf({ number: 99 })).toBe('reception/no-such-form');
    expect(await codeOf({ paperAt: minutesAgo(60 * 24 * 9) })).toBe('reception/paper-before-print');
    expect(await codeOf({ plate: undefined })).toBe('field/needed');
    expect(await codeOf({ scanFileId: world.organizationId })).toBe('reception/scan-not-found');
    expect(await codeOf({}, chenbo)).toBe('right/missing');
    expect((await forms()).blank).toEqual({ count: 7, next: 5 });
  });
});
