import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atOnce, oneOf, refused } from '#tests/server/outcome.ts';
import { type Served, serve } from '#tests/server/serve.ts';
import { hand, later, type Received, received } from '#tests/server/stages.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import type { DiagnosisPage } from '../../api/index.ts';
import { refuseWorkNow } from '../records/refuse-work-now.ts';
import { diagnosisRoutes } from '../routes.ts';
import { callExpert } from './call-expert.ts';
import { confirmCause } from './confirm-cause.ts';
import { consentToDiagnosis } from './consent-to-diagnosis.ts';
import { expertArrives } from './expert-arrives.ts';
import { explainCause } from './explain-cause.ts';
import { finishDiagnosis } from './finish-diagnosis.ts';
import { handSheet } from './hand-sheet.ts';
import { noteFaultCodes } from './note-fault-codes.ts';
import { notePossibleCause } from './note-possible-cause.ts';
import { notePreInspection } from './note-pre-inspection.ts';
import { removeFaultCode } from './remove-fault-code.ts';
import { setCauseAside } from './set-cause-aside.ts';
import { signChargeNotice } from './sign-charge-notice.ts';
import { startDiagnosis } from './start-diagnosis.ts';

let world: World;
let served: Served;
let stay: Received;
beforeAll(async () => {
  world = await openWorld();
  served = await serve(world, diagnosisRoutes);
  stay = await received(world);
});
afterAll(async () => {
  await served.close();
  await world.close();
});

const lina = () => world.people.lina;
const chenbo = () => world.people.chenbo;
async function page(visitId = stay.visitId): Promise<DiagnosisPage> {
  const response = await served.as(lina(), { method: 'GET', url: `/visits/${visitId}/diagnosis` });
  expect(response.statusCode).toBe(200);
  return response.json() as DiagnosisPage;
}
async function figuresOf(what: string, more = '', who = world.people.wangwei) {
  const period = `workshopId=${world.workshopId}&from=2026-11-21&to=2026-11-21`;
  const response = await served.as(who, { method: 'GET', url: `/diagnosis-figures${what}?${period}${more}` });
  return response.json();
}
const consent = { scope: '查找左前轮异响', feeMinor: 10_000, limitMinor: 30_000, decidedByName: '张三' };
const cause = { fromMinor: 30_000, toMinor: 60_000 };

describe('a pre-inspection', () => {
  it('INSP-3 is demanded with its reasons, and noted when done or declined', async () => {
    const { visitId } = stay;
    expect((await page()).preInspection).toMatchObject({
      reasons: ['not-directly-judged'],
      ageLimitYears: 2,
      record: null,
    });
    expect(refused(await world.ask(lina(), notePreInspection, { visitId, outcome: 'declined' }))).toBe(
      '/note diagnosis/decline-reason-needed',
    );
    await world.done(chenbo(), notePreInspection, { visitId, outcome: 'done', note: '左前制动片偏薄' });
    expect((await page()).preInspection.record).toMatchObject({ outcome: 'done', byName: '陈波' });
    expect((await world.journalOf(visitId)).at(-1)).toBe('visit.pre-inspected');
  });
});

describe('a diagnosis', () => {
  it('INSP-8 refuses to begin before the customer agreed to fee and limit', async () => {
    const { visitId } = stay;
    const start = () => world.ask(chenbo(), startDiagnosis, { visitId });
    expect(refused(await start())).toBe('diagnosis/no-consent');
    const agree = (more: object) =>
      world.ask(lina(), consentToDiagnosis, { visitId, ...consent, channel: 'on-site', ...more });
    expect(refused(await agree({}))).toBe('/signature field/needed');
    expect(refused(await agree({ channel: 'phone' }))).toBe('/phone field/needed');
    expect(refused(await agree({ signature: await hand(), limitMinor: 5_000 }))).toBe(
      '/limitMinor diagnosis/limit-below-fee',
    );
    expect(refused(await agree({ signature: await hand() }))).toBeNull();
    expect(refused(await world.ask(world.people.wumei, startDiagnosis, { visitId }))).toBe('right/missing');
    expect(await atOnce(5, start)).toEqual(oneOf(5, 'diagnosis/already-running'));
    expect((await page()).diagnosis).toMatchObject({ startedByName: '陈波', finishedAt: null });
  });

  it('INSP-8 begins on the phone’s yes with number and words', async () => {
    const { visitId } = await received(world);
    await world.done(lina(), consentToDiagnosis, {
      ...{ visitId, ...consent, channel: 'phone', phone: '13800000001', words: '可以，查吧' },
    });
    await world.done(chenbo(), startDiagnosis, { visitId });
    expect((await page(visitId)).consent).toMatchObject({
      channel: 'phone',
      feeMinor: 10_000,
      currency: 'CNY',
    });
  });

  it('INSP-7 lists possible causes with cost, of which one may fall to the customer, and rules them out with a reason', async () => {
    const { visitId, concernId } = stay;
    const note = (more: object) =>
      world.ask(chenbo(), notePossibleCause, { visitId, concernId, title: '制动片磨损', ...cause, ...more });
    expect(refused(await note({ toMinor: 1 }))).toBe('/toMinor diagnosis/range-upside-down');
    expect(refused(await note({ concernId: visitId }))).toBe(
      '/concernId diagnosis/not-a-concern-of-this-visit',
    );
    await note({});
    await note({ title: '燃油不良', customerMayPay: true, because: '加过不明燃油' });
    const { possibleCauses } = await page();
    expect(possibleCauses).toMatchObject([
      { title: '制动片磨损', customerMayPay: false },
      { title: '燃油不良', customerMayPay: true, because: '加过不明燃油' },
    ]);
    const causeId = possibleCauses[0]?.id ?? '';
    await world.done(chenbo(), setCauseAside, { causeId, reason: '实测 8 mm' });
    expect(refused(await world.ask(chenbo(), setCauseAside, { causeId, reason: 'x' }))).toBe(
      'diagnosis/cause-set-aside',
    );
    expect(refused(await world.ask(chenbo(), confirmCause, { visitId, causeId }))).toBe(
      '/causeId diagnosis/cause-not-on-list',
    );
  });

  it('A2, A3 keeps hands off a warranty job whose cause the customer may have to pay until the notice is signed', async () => {
    const { visitId } = stay;
    await world.look((tx) => warrantyLine(tx.db, visitId));
    const hindrance = () => world.look((tx) => refuseWorkNow(tx, visitId));
    expect(await hindrance()).toMatchObject({ code: 'diagnosis/notice-not-signed' });
    expect(await page()).toMatchObject({
      noticeNeeded: true,
      notice: null,
      failedPromiseBorneBy: 'internal',
    });
    await world.done(lina(), signChargeNotice, {
      ...{ visitId, grounds: ['bad-fuel'], signerName: '张三', signature: await hand() },
    });
    expect(await hindrance()).toBeNull();
    const { notice, noticeText, noticeNeeded, failedPromiseBorneBy } = await page();
    expect(failedPromiseBorneBy).toBe('customer');
    expect(notice).toMatchObject({ grounds: ['bad-fuel'], signerName: '张三', shown: noticeText });
    expect(noticeNeeded).toBe(false);
  });

  it('INSP-7 holds work until a cause outside the list was explained, and counts the hits', async () => {
    const { visitId } = stay;
    const listed = (await page()).possibleCauses.find(({ setAsideAt }) => !setAsideAt)?.id;
    await world.done(chenbo(), confirmCause, { visitId, causeId: listed });
    expect(refused(await world.ask(chenbo(), confirmCause, { visitId }))).toBe(
      '/words diagnosis/cause-words-needed',
    );
    const { id: confirmedCauseId } = await world.done(chenbo(), confirmCause, {
      visitId,
      words: '轮速传感器断线',
    });
    expect(await world.look((tx) => refuseWorkNow(tx, visitId))).toMatchObject({
      code: 'diagnosis/cause-not-explained',
      params: { cause: '轮速传感器断线' },
    });
    const explain = () =>
      world.ask(lina(), explainCause, { confirmedCauseId, to: '张三', how: '电话说明，客户理解' });
    expect(await atOnce(3, explain)).toEqual(oneOf(3, 'diagnosis/already-explained'));
    expect(await world.look((tx) => refuseWorkNow(tx, visitId))).toBeNull();
    const figures = await figuresOf('');
    const { staffId } = chenbo();
    expect(figures).toMatchObject({
      ...{ confirmed: 2, hits: 1, hitRateBp: 5_000 },
      technicians: [{ staffId, name: '陈波', confirmed: 2, hits: 1 }],
    });
    expect(await figuresOf(`/records`, `&of=causes&staffId=${staffId}`)).toMatchObject({
      items: [
        { visitId, words: '轮速传感器断线', outcome: 'miss', personName: '陈波' },
        { visitId, outcome: 'hit' },
      ],
    });
    expect(await figuresOf('/records', `&of=causes&staffId=${lina().staffId}`)).toEqual({ items: [] });
    expect(await figuresOf('', '', lina())).toMatchObject({ code: 'right/missing' });
  });

  it('INSP-7 measures how long an expert takes to come', async () => {
    const { visitId } = stay;
    const { id: expertCallId } = await world.done(lina(), callExpert, { visitId, reason: '间歇性故障' });
    later(world, 7);
    await world.done(chenbo(), expertArrives, { expertCallId });
    expect(refused(await world.ask(chenbo(), expertArrives, { expertCallId }))).toBe(
      'diagnosis/expert-is-here',
    );
    expect((await page()).expertCalls).toMatchObject([{ expertName: '陈波', responseMinutes: 7 }]);
    expect(await figuresOf('')).toMatchObject({
      ...{ expertCalls: 1, expertMinutes: 7 },
      experts: [{ name: '陈波', calls: 1, arrivals: 1, minutes: 7 }],
    });
    expect(await figuresOf('/records', '&of=experts')).toMatchObject({
      items: [{ words: '间歇性故障', outcome: 'arrived', minutes: 7 }],
    });
    expect(await figuresOf('/records', '&of=plans')).toEqual({ items: [] });
    expect(refused(await world.ask(lina(), callExpert, { visitId, reason: 'x', expertId: visitId }))).toBe(
      '/expertId diagnosis/expert-not-here',
    );
  });

  it('INSP-7 reads fault codes from pasted text, each once, with their meaning', async () => {
    const { visitId } = stay;
    const noted = await world.done(chenbo(), noteFaultCodes, {
      visitId,
      text: 'P0171 pending\nP1234 Lambda\nhm',
    });
    expect(noted).toEqual({ visitId, added: ['P0171', 'P1234'], knownAlready: [], notUnderstood: ['hm'] });
    const again = await world.done(chenbo(), noteFaultCodes, { visitId, text: 'p0171 P0300' });
    expect(again).toMatchObject({ added: ['P0300'], knownAlready: ['P0171'] });
    expect(refused(await world.ask(chenbo(), noteFaultCodes, { visitId, text: 'nothing' }))).toBe(
      '/text diagnosis/no-code-found',
    );
    const { faultCodes } = await page();
    expect(faultCodes).toMatchObject([
      { code: 'P0171', text: 'System too lean, bank 1', state: 'pending' },
      { code: 'P1234', text: null, said: 'Lambda' },
      { code: 'P0300', text: 'Misfire in several cylinders' },
    ]);
    await world.done(chenbo(), removeFaultCode, { faultCodeId: faultCodes[2]?.id ?? '' });
    expect((await page()).faultCodes).toHaveLength(2);
  });

  it('INSP-8 ends with a sheet that is kept, queued for drawing, and handed over', async () => {
    const { visitId } = stay;
    expect(refused(await world.ask(lina(), handSheet, { visitId, how: 'handed' }))).toBe(
      'diagnosis/no-sheet-yet',
    );
    const found = { placeOfFault: '左前轮', stateFound: '传感器线束断', advice: '更换线束' };
    await world.done(chenbo(), finishDiagnosis, { visitId, ...found });
    const { diagnosis } = await page();
    expect(diagnosis).toMatchObject(found);
    const [document] = await world.look((tx) =>
      tx.db
        .selectFrom('documents')
        .selectAll()
        .where('id', '=', diagnosis?.documentId ?? '')
        .execute(),
    );
    expect(document).toMatchObject({ kind: 'diagnosis-sheet', visit_id: visitId, locale: 'zh-CN' });
    expect(document?.facts).toMatchObject({ ...found, technician: '陈波', consent: { limitMinor: 30_000 } });
    await world.done(lina(), handSheet, { visitId, how: 'sent' });
    expect((await world.journalOf(visitId)).slice(-2)).toEqual([
      'diagnosis.finished',
      'diagnosis.sheet-sent',
    ]);
    expect(refused(await world.ask(chenbo(), finishDiagnosis, { visitId, ...found }))).toBe(
      'diagnosis/not-running',
    );
  });
});

/** A bare order with one line the manufacturer is to pay. */
async function warrantyLine(
  db: Parameters<Parameters<World['look']>[0]>[0]['db'],
  visitId: string,
): Promise<void> {
  const visit = await db.selectFrom('visits').selectAll().where('id', '=', visitId).executeTakeFirstOrThrow();
  const [orderId, jobId] = [crypto.randomUUID(), crypto.randomUUID()];
  const group = {
    organization_id: world.organizationId,
    created_at: world.clock.now(),
    created_by: lina().staffId,
  };
  await db
    .insertInto('repair_orders')
    .values({
      ...group,
      ...{ id: orderId, workshop_id: world.workshopId, visit_id: visitId, number: 'W1', state: 'open' },
      ...{ vehicle_id: visit.vehicle_id, customer_id: world.customerId, currency: 'CNY', locale: 'zh-CN' },
      prices_include_tax: true,
    })
    .execute();
  await db
    .insertInto('jobs')
    .values({
      ...group,
      ...{
        id: jobId,
        workshop_id: world.workshopId,
        repair_order_id: orderId,
        visit_id: visitId,
        position: 1,
      },
      ...{ title: '检查燃油系统', state: 'planned' },
    })
    .execute();
  await db
    .insertInto('repair_order_lines')
    .values({
      ...group,
      ...{
        id: crypto.randomUUID(),
        repair_order_id: orderId,
        job_id: jobId,
        position: 1,
        kind: 'fee',
        name: '检查',
      },
      ...{ fixed_minor: 1_000, tax_rate_bp: 0, net_minor: 1_000, tax_minor: 0, total_minor: 1_000 },
      shares: JSON.stringify([{ payer: 'warranty', totalMinor: 1_000 }]),
    })
    .execute();
}
