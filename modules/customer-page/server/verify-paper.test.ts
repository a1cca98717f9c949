import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeVisit } from '#modules/reception/server/index.ts';
import { changeNotice } from '#modules/registry/server/index.ts';
import { authorizeOnPaper, confirmOrder, reviseOrder } from '#modules/repair-orders/server/index.ts';
import { newId } from '#platform/server/ids.ts';
import { readPdf, wordsOf } from '#platform/server/pdf/fixtures/read-pdf.ts';
import { stopPdf } from '#platform/server/pdf/render-pdf.ts';
import { refused } from '#tests/server/outcome.ts';
import { estimated, hand, signed } from '#tests/server/stages.ts';
import type { CustomerPage } from '../api/index.ts';
import { five, type Outside, openOutside } from './fixtures.ts';

let outside: Outside;
beforeAll(async () => {
  outside = await openOutside();
});
afterAll(async () => {
  await outside.close();
  await stopPdf();
});

const check = async (proof: string) => {
  const { app } = outside;
  return app.inject({
    method: 'GET',
    url: `/api/v1/signed-papers?proof=${proof}`,
    headers: { 'accept-language': 'en' },
  });
};
const paperOf = async (repairOrderId: string) => {
  const [row] = await outside.world.look((tx) =>
    tx.rows<{
      facts_sha256: string;
      facts: { pickUpCode: string; notices: { texts: Record<string, string> }[] };
    }>(
      'paper_of',
      'select facts_sha256, facts from documents where subject_id = $1 order by revision desc limit 1',
      [repairOrderId],
    ),
  );
  if (!row) throw new Error('There is no paper.');
  return row;
};
const signByLink = async (repairOrderId: string, locale: string) => {
  const { token } = await outside.link(repairOrderId);
  const page = (await outside.guest('GET', `${token}?locale=${locale}`)).json() as CustomerPage;
  const body = { seen: page.seen, locale, confirmed: five, signerName: 'Ana', signature: await hand() };
  expect((await outside.guest('POST', `${token}/sign`, body)).statusCode).toBe(200);
  return { token, page };
};

/** All a paper says, blanks dropped. */
function saidBy(pdf: Uint8Array): string {
  return readPdf(pdf).map(wordsOf).join('');
}

describe('a signed paper', () => {
  it('RO-2 is known by the code on it and by its file, without a word about a person', async () => {
    const { repairOrderId } = await estimated(outside.world);
    const { token } = await signByLink(repairOrderId, 'en');
    const pdf = (await outside.guest('GET', `${token}/paper`)).rawPayload;
    const { facts_sha256, facts } = await paperOf(repairOrderId);
    const said = saidBy(pdf);
    expect(said).toContain(facts_sha256.slice(0, 16));
    expect(said).toContain(facts.pickUpCode);
    const typed = (facts_sha256.slice(0, 16).match(/.{4}/g) ?? []).join('%20').toUpperCase();
    const genuine = { kind: 'contract', workshop: '宏达汽车服务', revision: 1, stands: true };
    const byCode = (await check(typed)).json();
    expect(byCode).toMatchObject({ paper: genuine });
    expect((await check(createHash('sha256').update(pdf).digest('hex'))).json()).toEqual(byCode);
    expect(JSON.stringify(byCode)).not.toMatch(/张三|Ana|京A/);
    const forged = createHash('sha256').update(pdf.subarray(1)).digest('hex');
    expect((await check(forged)).json()).toEqual({ paper: null });
    expect((await check('12345')).statusCode).toBe(422);
  });

  it('A10 no longer stands once one of the five is changed, and its successor does', async () => {
    const { world } = outside;
    const { repairOrderId } = await signed(world);
    const { facts_sha256 } = await paperOf(repairOrderId);
    await world.done(world.people.lina, reviseOrder, { repairOrderId, reason: '客户要洗车' });
    expect((await check(facts_sha256)).json()).toMatchObject({ paper: { stands: false } });
  });

  it('A32 keeps the words shown at signing, in the customer’s language, whatever the template says later', async () => {
    const { world } = outside;
    const { repairOrderId } = await estimated(world);
    const { token, page } = await signByLink(repairOrderId, 'es');
    const shown = page.notices.find(({ kind }) => kind === 'tolerance')?.text ?? '';
    expect(shown).toContain('conformidad del cliente');
    const texts = { 'zh-CN': '新 {{percent}}%', en: 'New {{percent}} %', es: 'Nuevo {{percent}} %' };
    await world.done(world.people.wangwei, changeNotice, {
      workshopId: world.workshopId,
      kind: 'tolerance',
      texts,
    });
    const pdf = saidBy((await outside.guest('GET', `${token}/paper`)).rawPayload);
    expect(pdf).toContain(shown.replace(/\s/g, ''));
    expect(pdf).not.toContain('Nuevo10');
    const next = await estimated(world);
    const { page: later } = await signByLink(next.repairOrderId, 'es');
    expect(later.notices.find(({ kind }) => kind === 'tolerance')).toMatchObject({
      text: 'Nuevo 10 %',
      version: 1,
    });
  });

  it('A32 is not signed over a text that changed meanwhile: it is shown again first', async () => {
    const { world } = outside;
    const { repairOrderId } = await estimated(world);
    const { token } = await outside.link(repairOrderId);
    const page = (await outside.guest('GET', token)).json() as CustomerPage;
    const texts = { 'zh-CN': '数据', en: 'Data', es: 'Datos' };
    await world.done(world.people.wangwei, changeNotice, {
      workshopId: world.workshopId,
      kind: 'data-protection',
      texts,
    });
    const body = {
      seen: page.seen,
      locale: 'es',
      confirmed: five,
      signerName: 'Ana',
      signature: await hand(),
    };
    expect((await outside.guest('POST', `${token}/sign`, body)).json()).toMatchObject({
      code: 'customer-link/changed',
    });
  });
});

describe('a signature on paper', () => {
  it('RO-2 is taken by the scan of the signed paper, which stands for one signature only', async () => {
    const { world } = outside;
    const { repairOrderId, visitId } = await estimated(world);
    const fileId = await scanOf(visitId);
    const authorize = (orderId: string, scan = fileId) =>
      world.ask(world.people.lina, authorizeOnPaper, {
        repairOrderId: orderId,
        signerName: '张三',
        fileId: scan,
      });
    expect(refused(await authorize(repairOrderId))).toBe('repair-order/not-confirmed');
    await world.done(world.people.lina, confirmOrder, { repairOrderId, ...five });
    expect(refused(await authorize(repairOrderId, newId(world.clock.now())))).toBe(
      '/fileId repair-order/no-such-scan',
    );
    expect(await authorize(repairOrderId)).toMatchObject({ state: 'authorized' });
    const approvals = await world.look((tx) =>
      tx.db.selectFrom('approvals').selectAll().where('repair_order_id', '=', repairOrderId).execute(),
    );
    expect(approvals).toMatchObject([
      { channel: 'paper', decided_by_name: '张三', recorded_by: world.people.lina.staffId },
    ]);
    const other = await estimated(world);
    await world.done(world.people.lina, confirmOrder, { repairOrderId: other.repairOrderId, ...five });
    expect(refused(await authorize(other.repairOrderId))).toBe('/fileId repair-order/no-such-scan');
  });
});

describe('a car somebody else brings', () => {
  it('A11 names them and their phone on the contract; the owner’s file stays as it was', async () => {
    const { world } = outside;
    const { repairOrderId, visitId } = await estimated(world);
    const file = () =>
      world.look((tx) =>
        tx.db
          .selectFrom('customers')
          .selectAll()
          .where('id', '=', world.customerId)
          .executeTakeFirstOrThrow(),
      );
    const before = await file();
    const dropOff = { name: 'Wang Jun', phone: '+8613912345678', isOwner: false };
    await world.done(
      world.people.lina,
      describeVisit,
      { visitId, dropOff },
      { expectedVersion: await versionOf(visitId) },
    );
    const { page, token } = await signByLink(repairOrderId, 'en');
    expect(page).toMatchObject({ customer: '张三', broughtBy: 'Wang Jun' });
    const pdf = saidBy((await outside.guest('GET', `${token}/paper`)).rawPayload);
    expect(pdf).toContain('WangJun');
    expect(pdf).toContain('13912345678');
    expect(pdf).toContain('张三');
    expect(await file()).toEqual(before);
  });
});

async function versionOf(visitId: string): Promise<number> {
  const { world } = outside;
  const visit = await world.look((tx) =>
    tx.db.selectFrom('visits').select('version').where('id', '=', visitId).executeTakeFirstOrThrow(),
  );
  return visit.version;
}

async function scanOf(visitId: string): Promise<string> {
  const { world } = outside;
  const id = newId(world.clock.now());
  await world.look((tx) =>
    tx.db
      .insertInto('files')
      .values({
        ...{ organization_id: world.organizationId, id, workshop_id: world.workshopId, visit_id: visitId },
        ...{ sha256: 'ab'.repeat(32), media_type: 'application/pdf', size_bytes: 1, purpose: 'scan' },
        ...{ created_at: world.clock.now(), created_by: world.people.lina.staffId },
      })
      .execute(),
  );
  return id;
}
