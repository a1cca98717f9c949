import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { estimateOrder } from '#modules/repair-orders/server/orders/estimate-order.ts';
import { drawDocumentJob } from '#platform/server/documents/draw-job.ts';
import { documentRoutes } from '#platform/server/documents/routes.ts';
import { newId } from '#platform/server/ids.ts';
import { readPdf, wordsOf } from '#platform/server/pdf/fixtures/read-pdf.ts';
import { stopPdf } from '#platform/server/pdf/render-pdf.ts';
import { gone, type LeavingStay } from '#tests/server/leaving-stages.ts';
import { type Served, serve } from '#tests/server/serve.ts';
import { estimated, received } from '#tests/server/stages.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { stageDocuments } from './documents.ts';

interface Card {
  id: string;
  kind: string;
  title: string;
  number: string;
  state: string;
  locale: string;
  signedAt: string | null;
}

let world: World;
let house: Served;
let stay: LeavingStay;

beforeAll(async () => {
  world = await openWorld();
  const execution = { pool: world.databases.app, clock: world.clock, files: world.files };
  house = await serve(world, documentRoutes(execution, stageDocuments));
  stay = await gone(world);
});
afterAll(async () => {
  await house.close();
  await stopPdf();
  await world.close();
});

async function listed(visitId = stay.visitId): Promise<Card[]> {
  const answer = await house.as(world.people.lina, { method: 'GET', url: `/visits/${visitId}/documents` });
  return answer.json().items;
}

async function paperOf(kind: string): Promise<Card> {
  const card = (await listed()).find((each) => each.kind === kind && each.signedAt !== null);
  if (!card) throw new Error(`There is no ${kind}.`);
  return card;
}

const get = (id: string, headers = {}) =>
  house.as(world.people.lina, { method: 'GET', url: `/documents/${id}`, headers });
const print = (visitId: string, payload: object) =>
  house.as(world.people.lina, { method: 'POST', url: `/visits/${visitId}/documents`, payload });

/** Everything a paper says, blanks dropped. */
async function saidBy(id: string): Promise<string> {
  return readPdf((await get(id)).rawPayload)
    .map(wordsOf)
    .join('');
}

describe('the papers of a visit', () => {
  it('are kept by the steps that make them, and drawn by a job whose hash the journal keeps', async () => {
    const cards = await listed();
    expect(cards.map(({ kind }) => kind).toSorted()).toEqual([
      ...['contract', 'delivery-sheet', 'gate-pass', 'receipt', 'settlement'],
    ]);
    expect(cards.every(({ state, signedAt }) => state === 'waiting' && signedAt !== null)).toBe(true);
    const { id } = await paperOf('gate-pass');
    const job = drawDocumentJob({ kinds: stageDocuments, files: world.files });
    const context = {
      organizationId: world.organizationId,
      clock: world.clock,
      inGroup: world.look,
    };
    await job.run({ documentId: id }, context);
    await job.run({ documentId: id }, context);
    expect((await paperOf('gate-pass')).state).toBe('drawn');
    const answer = await get(id);
    const sha256 = createHash('sha256').update(answer.rawPayload).digest('hex');
    const entries = await world.look((tx) =>
      tx.rows<{ payload: object; actor_id: string | null }>(
        'drawn_entries',
        `select payload, actor_id from journal_entries where visit_id = $1 and type = 'document.drawn'`,
        [stay.visitId],
      ),
    );
    expect(entries).toEqual([
      { payload: { documentId: id, kind: 'gate-pass', fileSha256: sha256 }, actor_id: null },
    ]);
    expect((await get(id, { 'if-none-match': `"${sha256}"` })).statusCode).toBe(304);
  });

  it('are drawn at once when somebody cannot wait for the job, the same for two who ask together', async () => {
    const { id } = await paperOf('receipt');
    const [first, second] = await Promise.all([get(id), get(id)]);
    expect(first.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringMatching(/^inline; filename/),
    });
    expect(first.rawPayload.equals(second.rawPayload)).toBe(true);
    expect((await paperOf('receipt')).state).toBe('drawn');
  });

  it('are left by the job when they are of long ago, and drawn when somebody asks', async () => {
    const { id } = await paperOf('delivery-sheet');
    const nextWeek = new Date(world.clock.now().getTime() + 8 * 24 * 3_600_000);
    const { organizationId, look: inGroup } = world;
    const job = drawDocumentJob({ kinds: stageDocuments, files: world.files });
    await job.run({ documentId: id }, { organizationId, inGroup, clock: { now: () => nextWeek } });
    expect((await paperOf('delivery-sheet')).state).toBe('waiting');
    expect(await saidBy(id)).toContain('交车核对');
  });

  it('RO-1 say as contract who, which car, what was heard, done, for how much and until when', async () => {
    const { id, number } = await paperOf('contract');
    const text = await saidBy(id);
    const named = [number, '张三', '李娜', '刹车时左前轮有尖叫声', '更换前制动片', '45,300公里', '五项确认'];
    for (const said of [...named, '合计（含税）', '金额大写：陆佰叁拾陆元整', '维修质量保证期'])
      expect(text).toContain(said);
    expect(text).not.toContain('草稿');
  });

  it('SETL-1 A8 say as settlement what was done and why, labour and material apart, in figures and in words', async () => {
    const text = await saidBy((await paperOf('settlement')).id);
    for (const said of ['制动片磨损', '已更换并试车', '工时费合计', '材料费合计', '金额大写：陆佰叁拾陆元整'])
      expect(text).toContain(said);
  });

  it('QC-3 say as final inspection what was looked at and what was shown for each concern', async () => {
    const answer = await print(stay.visitId, { kind: 'final-inspection' });
    const text = await saidBy(answer.json().id);
    for (const said of ['检验结论：合格', '周杰', '灯光', '试车6公里，制动无异响', '刹车时左前轮有尖叫声'])
      expect(text).toContain(said);
  });

  it('SETL-4 say as gate pass the plate and the code', async () => {
    const text = await saidBy((await paperOf('gate-pass')).id);
    expect(text).toContain(stay.code);
    expect(text).toMatch(/京A\d{5}/);
  });

  it('A32 are copied in another language from what was signed, marked as a copy', async () => {
    const answer = await print(stay.visitId, { kind: 'contract', locale: 'es' });
    expect(answer.json()).toMatchObject({
      kind: 'contract',
      locale: 'es',
      signedAt: null,
      title: 'Repair order',
    });
    const text = await saidBy(answer.json().id);
    expect(text).toContain('Ordendereparación');
    expect(text).toContain('COPIA');
    const again = await print(stay.visitId, { kind: 'contract', locale: 'es' });
    expect(again.json().id).toBe(answer.json().id);
  });

  it('SETL-3 say as settlement printed later what was paid since', async () => {
    const answer = await print(stay.visitId, { kind: 'settlement' });
    expect(answer.statusCode).toBe(201);
    const text = await saidBy(answer.json().id);
    for (const said of ['收款记录', '微信支付', '尚欠¥0.00']) expect(text).toContain(said);
  });
});

describe('printing before anybody signs', () => {
  it('gives an estimate that follows the order, and a contract that says it is a draft', async () => {
    const { visitId, repairOrderId } = await estimated(world);
    const first = (await print(visitId, { kind: 'estimate' })).json() as Card;
    expect((await print(visitId, { kind: 'estimate' })).json().id).toBe(first.id);
    const draft = (await print(visitId, { kind: 'contract', locale: 'en' })).json() as Card;
    expect(await saidBy(draft.id)).toContain('DRAFT');
    expect(first.signedAt).toBeNull();
    await world.ask(world.people.lina, estimateOrder, { repairOrderId });
    expect(await world.journalOf(visitId)).toContain('document.printed');
  });

  it('refuses a kind nobody draws, and a paper of a step not taken', async () => {
    const { visitId } = await received(world);
    expect((await print(visitId, { kind: 'fairy-tale' })).json()).toMatchObject({
      ...{ status: 422, code: 'document/unknown-kind' },
    });
    expect((await print(visitId, { kind: 'contract' })).json()).toMatchObject({
      code: 'document/nothing-to-print',
    });
  });
});

describe('who may see papers', () => {
  it('PLAT-1 is whoever may in that workshop: the guard may not, and elsewhere there are none', async () => {
    const { id } = await paperOf('contract');
    const url = `/documents/${id}`;
    const guard = await house.as(world.people.laoma, { method: 'GET', url });
    expect(guard.json()).toMatchObject({ status: 403, code: 'right/missing' });
    const [place] = [...world.people.lina.places.values()];
    const elsewhere = {
      ...world.people.lina,
      staffId: newId(new Date()),
      places: new Map([[newId(new Date()), place as never]]),
    };
    for (const path of [url, `/visits/${stay.visitId}/documents`]) {
      expect((await house.as(elsewhere, { method: 'GET', url: path })).statusCode).toBe(404);
    }
    expect(
      (
        await house.as(elsewhere, {
          method: 'POST',
          url: `/visits/${stay.visitId}/documents`,
          payload: { kind: 'contract' },
        })
      ).statusCode,
    ).toBe(404);
  });
});
